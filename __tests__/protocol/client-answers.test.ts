import { expect, test } from 'vitest';
import { answerServerRequest } from '../../src/protocol/client-answers.ts';

test.each([
  ['ping', { result: {} }],
  ['roots/list', { result: { roots: [] } }],
  ['elicitation/create', { result: { action: 'decline' } }],
  ['sampling/createMessage', { error: { code: -1, message: 'sampling is declined during a load test' } }],
  ['tasks/list', { error: { code: -32601, message: 'the load test does not answer tasks/list' } }],
])('%s', (method, answer) => {
  expect(JSON.parse(answerServerRequest(7, method))).toEqual({ jsonrpc: '2.0', id: 7, ...answer });
});

test('the id comes back as it was, and the answer is one line', () => {
  const line = answerServerRequest('a\n"b"', 'ping');
  expect(JSON.parse(line)).toMatchObject({ id: 'a\n"b"' });
  expect(line).not.toContain('\n');
});
