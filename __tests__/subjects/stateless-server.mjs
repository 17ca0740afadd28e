/** A server on the official SDK 2.x: revision 2026-07-28 and, on an `initialize`, the handshake revisions. */
import { McpServer } from '@modelcontextprotocol/server';
import { serveStdio } from '@modelcontextprotocol/server/stdio';
import { z } from 'zod';

const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

serveStdio(() => {
  const server = new McpServer({ name: 'stateless-subject', version: '1.0.0' });
  server.registerTool(
    'echo',
    {
      description: 'Answers with the message it was given.',
      inputSchema: z.object({ message: z.string() }),
      annotations,
    },
    ({ message }) => ({ content: [{ type: 'text', text: message }] }),
  );
  server.registerTool(
    'add',
    {
      description: 'Adds two numbers.',
      inputSchema: z.object({ a: z.number(), b: z.number() }),
      outputSchema: z.object({ sum: z.number() }),
      annotations,
    },
    ({ a, b }) => ({ content: [{ type: 'text', text: String(a + b) }], structuredContent: { sum: a + b } }),
  );
  return server;
});
