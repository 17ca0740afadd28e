/**
 * Environment variable that marks the server under test and, because children inherit it, everything
 * it starts. Its value is one random UUID a server, so that a process which left its parent and its
 * session is still found, and nobody else's ever is.
 */
export const SERVER_MARKER = 'MCP_LOAD_GATE_SERVER';
