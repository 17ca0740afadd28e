/** The official example server on Node; relative to the project's root. */
export const EVERYTHING = {
  file: process.execPath,
  args: ['node_modules/@modelcontextprotocol/server-everything/dist/index.js', 'stdio'],
} as const;
