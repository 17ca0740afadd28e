/**
 * A healthy MCP server over stdio (handshake revisions) whose every step is a method of its own,
 * so that a faulty server is this one with a step replaced. No dependencies.
 */
const REVISIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];
const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

export const text = (value) => ({ content: [{ type: 'text', text: value }] });

/** A read-only tool of one required property per entry of `types`. */
export function tool({ name, description, types = {}, run, ...more }) {
  const properties = Object.fromEntries(Object.entries(types).map(([key, type]) => [key, { type }]));
  const inputSchema = { type: 'object', properties, required: Object.keys(types) };
  return { name, description, inputSchema, annotations: readOnly, run, ...more };
}

export class StdioServer {
  capabilities = { tools: {} };
  tools = [
    tool({
      name: 'echo',
      description: 'Answers with the message it was given.',
      types: { message: 'string' },
      run: ({ message }) => text(String(message)),
    }),
    tool({
      name: 'add',
      description: 'Adds two numbers.',
      types: { a: 'number', b: 'number' },
      run: ({ a, b }) => ({ ...text(String(a + b)), structuredContent: { sum: a + b } }),
    }),
  ];
  calls = 0;
  #rest = '';

  /** Reads stdin from now on; the process exits when it ends, unless something else keeps it alive. */
  start() {
    process.stdin.setEncoding('utf8');
    process.stdin.on('data', (chunk) => this.#onData(chunk));
    process.stdin.on('end', () => this.onStdinEnd());
  }

  #onData(chunk) {
    const lines = (this.#rest + chunk).split('\n');
    this.#rest = lines.pop();
    for (const line of lines) if (line.trim() !== '') this.onMessage(JSON.parse(line));
  }

  onMessage(message) {
    if (message.method === undefined) return this.onAnswer(message);
    if (message.id === undefined) return undefined;
    if (message.method === 'initialize') return this.onInitialize(message);
    if (message.method === 'tools/list') return this.onListTools(message);
    if (message.method === 'tools/call') return this.#onToolCall(message);
    if (message.method === 'ping') return this.answer(message.id, {});
    return this.onUnknown(message);
  }

  onInitialize({ id, params }) {
    const asked = params?.protocolVersion;
    this.answer(id, {
      protocolVersion: REVISIONS.includes(asked) ? asked : REVISIONS[0],
      capabilities: this.capabilities,
      serverInfo: { name: 'faulty-subject', version: '1.0.0' },
    });
  }

  onListTools({ id }) {
    this.answer(id, { tools: this.tools.map(describe) });
  }

  #onToolCall(message) {
    this.calls += 1;
    this.onCall(message, this.calls);
  }

  /** `number` counts all tool calls of this process, from 1. */
  async onCall(message, _number) {
    const found = this.tools.find(({ name }) => name === message.params?.name);
    if (found === undefined) return this.refuse(message.id, -32602, `Unknown tool: ${message.params?.name}`);
    return this.answer(message.id, await this.resultOf(found, message));
  }

  async resultOf(found, { params }) {
    return found.run(params.arguments ?? {});
  }

  onUnknown({ id, method }) {
    this.refuse(id, -32601, `Method not found: ${method}`);
  }

  /** The client answered a request of ours. */
  onAnswer(_message) {}

  onStdinEnd() {}

  answer(id, result) {
    this.send({ id, result });
  }

  refuse(id, code, message, data) {
    this.send({ id, error: { code, message, data } });
  }

  send(message) {
    this.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  }

  write(line) {
    process.stdout.write(line);
  }
}

/** What `tools/list` shows of a tool. */
export function describe({ run, ...description }) {
  return description;
}
