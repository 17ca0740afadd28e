import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/config/json.ts';
import { NEWEST_HANDSHAKE, NEWEST_STATELESS } from '../../src/protocol/era.ts';
import { greetingOf, readGreeting } from '../../src/protocol/greeting.ts';

const client = { name: 'mcp-load-gate', version: '1.2.3' };
const initialized = (result: Json) => readGreeting(NEWEST_HANDSHAKE, { kind: 'result', result });
const discovered = (result: Json) => readGreeting(NEWEST_STATELESS, { kind: 'result', result });

describe('with a handshake', () => {
  test('initialize says what we speak and who we are', () => {
    expect(greetingOf(NEWEST_HANDSHAKE, client)).toEqual({
      method: 'initialize',
      params: { protocolVersion: '2025-11-25', capabilities: {}, clientInfo: client },
    });
  });

  test('the server may choose an older revision', () => {
    const serverInfo = { name: 'everything', version: '2.0.0' };
    expect(initialized({ protocolVersion: '2024-11-05', capabilities: {}, serverInfo })).toEqual({
      kind: 'introduced',
      introduction: { era: { kind: 'handshake', revision: '2024-11-05' }, ...serverInfo },
    });
  });

  test.each([[undefined], [{}], [{ name: 1, version: [] }], ['everything']])(
    'a server that names itself %j goes without a name',
    (serverInfo) => {
      const result = { protocolVersion: '2025-11-25', ...(serverInfo && { serverInfo }) } as Json;
      expect(initialized(result)).toMatchObject({ introduction: { name: 'unnamed', version: 'unknown' } });
    },
  );

  test.each([[{}], [null], [[]], ['2025-11-25'], [{ protocolVersion: 20251125 }]])(
    'is refused with the answer %j',
    (result) => {
      expect(initialized(result)).toEqual({
        kind: 'refused',
        reason: 'answered initialize without a protocolVersion',
        code: undefined,
      });
    },
  );

  test.each(['2026-07-28', '1999-01-01', ''])('is refused with the revision "%s"', (protocolVersion) => {
    expect(initialized({ protocolVersion })).toEqual({
      kind: 'refused',
      reason: `chose protocol revision ${protocolVersion}, which has no handshake or is not known`,
      code: undefined,
    });
  });
});

describe('without a handshake', () => {
  test('server/discover carries the envelope of every request', () => {
    expect(greetingOf(NEWEST_STATELESS, client)).toEqual({
      method: 'server/discover',
      params: {
        _meta: {
          'io.modelcontextprotocol/protocolVersion': '2026-07-28',
          'io.modelcontextprotocol/clientInfo': client,
          'io.modelcontextprotocol/clientCapabilities': {},
        },
      },
    });
  });

  test('the server is introduced by its _meta', () => {
    const _meta = { 'io.modelcontextprotocol/serverInfo': { name: 'new', version: '3.0.0' } };
    expect(discovered({ supportedVersions: ['2026-07-28'], capabilities: {}, _meta })).toEqual({
      kind: 'introduced',
      introduction: { era: NEWEST_STATELESS, name: 'new', version: '3.0.0' },
    });
  });

  test('a list of both eras, as the Go SDK sends it, is enough; a name is not needed', () => {
    const supportedVersions = ['2026-07-28', '2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];
    expect(discovered({ supportedVersions, capabilities: {} })).toEqual({
      kind: 'introduced',
      introduction: { era: NEWEST_STATELESS, name: 'unnamed', version: 'unknown' },
    });
  });

  test.each([
    [['2025-11-25', '2025-06-18'], 'supports 2025-11-25, 2025-06-18, not 2026-07-28'],
    [['2027-01-01', 7, null, [[]]], 'supports 2027-01-01, not 2026-07-28'],
    [[], 'supports no revision, not 2026-07-28'],
    [
      Array.from({ length: 99 }, (_, at) => `v${at}`),
      'supports v0, v1, v2, v3, v4, v5, v6, v7, not 2026-07-28',
    ],
  ])('is refused where only %j are spoken', (supportedVersions, reason) => {
    expect(discovered({ supportedVersions })).toEqual({ kind: 'refused', reason, code: undefined });
  });

  test.each([[{}], [null], [[]], [{ supportedVersions: '2026-07-28' }]])(
    'is refused with the answer %j',
    (result) => {
      expect(discovered(result)).toEqual({
        kind: 'refused',
        reason: 'answered server/discover without supportedVersions',
        code: undefined,
      });
    },
  );
});

test.each([
  [NEWEST_STATELESS, 'answered server/discover with error -32601: Method not found'],
  [NEWEST_HANDSHAKE, 'answered initialize with error -32601: Method not found'],
])('an error refuses in the words of the server', (era, reason) => {
  const error = { code: -32601, message: 'Method not found', data: undefined };
  expect(readGreeting(era, { kind: 'error', error })).toEqual({ kind: 'refused', reason, code: -32601 });
});
