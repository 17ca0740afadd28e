import { expect, test } from 'vitest';
import { HANDSHAKE_REVISIONS } from '../../src/config/config.ts';
import {
  eraOf,
  isHandshakeRevision,
  NEWEST_HANDSHAKE,
  NEWEST_STATELESS,
  paramsFor,
} from '../../src/protocol/era.ts';

const client = { name: 'mcp-load-gate', version: '1.2.3' };

test('a configured revision says its era; auto does not', () => {
  expect(eraOf('auto')).toBeUndefined();
  expect(eraOf('2026-07-28')).toEqual(NEWEST_STATELESS);
  expect(eraOf('2025-11-25')).toEqual(NEWEST_HANDSHAKE);
  expect(eraOf('2024-11-05')).toEqual({ kind: 'handshake', revision: '2024-11-05' });
});

test.each(HANDSHAKE_REVISIONS)('%s has a handshake', (revision) => {
  expect(isHandshakeRevision(revision)).toBe(true);
});

test.each(['2026-07-28', 'draft', '', undefined, 20251125])('%s has none', (revision) => {
  expect(isHandshakeRevision(revision)).toBe(false);
});

test('the handshake era leaves params alone', () => {
  const params = { name: 'echo' };
  expect(paramsFor(NEWEST_HANDSHAKE, params, client)).toBe(params);
});

test('revision 2026-07-28 carries revision, client and capabilities in every request', () => {
  expect(paramsFor(NEWEST_STATELESS, { name: 'echo' }, client)).toEqual({
    name: 'echo',
    _meta: {
      'io.modelcontextprotocol/protocolVersion': '2026-07-28',
      'io.modelcontextprotocol/clientInfo': { name: 'mcp-load-gate', version: '1.2.3' },
      'io.modelcontextprotocol/clientCapabilities': {},
    },
  });
});
