import type { JsonObject } from '../config/json.ts';
import { serialiseMessage } from './outgoing.ts';

const METHOD_NOT_FOUND = -32601;
/** The code that the specification's sampling page gives for a rejected request. */
const USER_REJECTED = -1;

/**
 * Answers a server→client request of the handshake era the way a client without any capability does:
 * `ping` is answered, an elicitation is declined, sampling is rejected, there are no roots; everything
 * else is an unknown method. Returns the line to send, without its newline.
 */
export function answerServerRequest(id: string | number, method: string): string {
  switch (method) {
    case 'ping':
      return result(id, {});
    case 'roots/list':
      return result(id, { roots: [] });
    case 'elicitation/create':
      return result(id, { action: 'decline' });
    case 'sampling/createMessage':
      return error(id, USER_REJECTED, 'sampling is declined during a load test');
    default:
      return error(id, METHOD_NOT_FOUND, `the load test does not answer ${method}`);
  }
}

function result(id: string | number, value: JsonObject): string {
  return serialiseMessage({ id, result: value });
}

function error(id: string | number, code: number, message: string): string {
  return serialiseMessage({ id, error: { code, message } });
}
