import type { JsonObject } from '../config/json.ts';

/** One JSON-RPC message as one line, without the newline. */
export function serialiseMessage(message: JsonObject): string {
  return JSON.stringify({ jsonrpc: '2.0', ...message });
}

export function serialiseRequest(id: number, method: string, params: JsonObject): string {
  return serialiseMessage({ id, method, params });
}

export function serialiseNotification(method: string): string {
  return serialiseMessage({ method });
}
