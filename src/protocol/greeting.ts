import { isJsonObject, type Json, type JsonObject } from '../config/json.ts';
import { type ClientInfo, type Era, isHandshakeRevision, NEWEST_STATELESS, paramsFor } from './era.ts';
import type { RpcError } from './incoming.ts';

/** The first request of a connection: `initialize`, or `server/discover` where there is no handshake. */
export function greetingOf(era: Era, client: ClientInfo): { method: string; params: JsonObject } {
  if (era.kind === 'stateless') return { method: 'server/discover', params: paramsFor(era, {}, client) };
  return {
    method: 'initialize',
    params: { protocolVersion: era.revision, capabilities: {}, clientInfo: client },
  };
}

/** Who answered, and what it speaks. */
export interface Introduction {
  readonly era: Era;
  readonly name: string;
  readonly version: string;
}

export type Answer =
  | { readonly kind: 'result'; readonly result: Json | undefined }
  | { readonly kind: 'error'; readonly error: RpcError };

/** What a greeting's answer means: an introduction, or a sentence about what is wrong with it. */
export type Greeted =
  | { readonly kind: 'introduced'; readonly introduction: Introduction }
  | { readonly kind: 'refused'; readonly reason: string; readonly code: number | undefined };

export function readGreeting(era: Era, answer: Answer): Greeted {
  if (answer.kind === 'error') {
    const { code, message } = answer.error;
    return { kind: 'refused', reason: `answered ${greetingName(era)} with error ${code}: ${message}`, code };
  }
  return era.kind === 'handshake' ? readInitialize(answer.result) : readDiscover(answer.result);
}

function readInitialize(result: Json | undefined): Greeted {
  const revision = isJsonObject(result) ? result['protocolVersion'] : undefined;
  if (!isJsonObject(result) || typeof revision !== 'string') {
    return { kind: 'refused', reason: 'answered initialize without a protocolVersion', code: undefined };
  }
  if (!isHandshakeRevision(revision)) {
    return {
      kind: 'refused',
      reason: `chose protocol revision ${revision}, which has no handshake or is not known`,
      code: undefined,
    };
  }
  const { name, version } = nameOf(result['serverInfo']);
  return { kind: 'introduced', introduction: { era: { kind: 'handshake', revision }, name, version } };
}

/** Revisions that a refusal names. */
const MAX_NAMED = 8;

function readDiscover(result: Json | undefined): Greeted {
  const supported = isJsonObject(result) ? result['supportedVersions'] : undefined;
  if (!isJsonObject(result) || !Array.isArray(supported)) {
    return { kind: 'refused', reason: 'answered server/discover without supportedVersions', code: undefined };
  }
  if (!supported.includes(NEWEST_STATELESS.revision)) {
    const named = supported.filter((revision: Json) => typeof revision === 'string').slice(0, MAX_NAMED);
    return {
      kind: 'refused',
      reason: `supports ${named.join(', ') || 'no revision'}, not ${NEWEST_STATELESS.revision}`,
      code: undefined,
    };
  }
  const meta = result['_meta'];
  const info = isJsonObject(meta) ? meta['io.modelcontextprotocol/serverInfo'] : undefined;
  return { kind: 'introduced', introduction: { era: NEWEST_STATELESS, ...nameOf(info) } };
}

function nameOf(info: Json | undefined): { name: string; version: string } {
  const { name, version } = isJsonObject(info) ? info : {};
  return {
    name: typeof name === 'string' ? name : 'unnamed',
    version: typeof version === 'string' ? version : 'unknown',
  };
}

function greetingName(era: Era): string {
  return era.kind === 'handshake' ? 'initialize' : 'server/discover';
}
