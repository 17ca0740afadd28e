import { expect, test } from 'vitest';
import { compileRequest, renderRequest } from '../../src/plan/request-template.ts';
import { harmlessCall } from '../../src/plan/select-calls.ts';
import { NEWEST_HANDSHAKE, NEWEST_STATELESS } from '../../src/protocol/era.ts';
import { anEcho } from './a-call.ts';

const client = { name: 'mcp-load-gate', version: '1.2.3' };
const meta = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientInfo': client,
  'io.modelcontextprotocol/clientCapabilities': {},
};

test.each([
  [NEWEST_HANDSHAKE, {}],
  [NEWEST_STATELESS, { _meta: meta }],
])('a tool call is one line of JSON', (era, envelope) => {
  const request = compileRequest(anEcho('"call"\n{{seq}}'), era, client);
  const line = renderRequest(request, 41, { seed: 1, seq: 7 });
  expect(line.indexOf('\n')).toBe(line.length - 1);
  expect(JSON.parse(line)).toEqual({
    jsonrpc: '2.0',
    id: 41,
    method: 'tools/call',
    params: { name: 'echo', ...envelope, arguments: { message: '"call"\n7' } },
  });
});

test.each([
  [NEWEST_HANDSHAKE, {}],
  [NEWEST_STATELESS, { _meta: meta }],
])('a method needs no arguments', (era, params) => {
  const line = renderRequest(compileRequest(harmlessCall('tools/list'), era, client), 1, { seed: 1, seq: 1 });
  expect(line.endsWith('}\n')).toBe(true);
  expect(JSON.parse(line)).toEqual({ jsonrpc: '2.0', id: 1, method: 'tools/list', params });
});
