import { join } from 'node:path';
import { PROJECT } from './run-gate.ts';

const FAULTY = join(PROJECT, '__tests__/subjects/faulty.mjs');
export const FIXTURES = join(PROJECT, '__tests__/gate/fixtures');
export const HANDSHAKE = '2025-11-25';

/** The server with one fault, see the table at its top. */
export function faulty(fault: string, parameter?: number) {
  const words = parameter === undefined ? [fault] : [fault, String(parameter)];
  return { command: [process.execPath, FAULTY, ...words] };
}

/** A call whose answers can be told apart. */
export const ECHO = {
  tool: 'echo',
  arguments: { message: 'hello {{seq}}' },
  expect: { 'text-equals': 'hello {{seq}}' },
};

export const ADD = { tool: 'add', arguments: { a: 2, b: 3 }, expect: { structured: { sum: 5 } } };

/** The shortest that still does something: one round of one scenario, the revision known. */
export function configOf(
  server: Readonly<Record<string, unknown>>,
  scenario: Readonly<Record<string, unknown>>,
  calls: Readonly<Record<string, unknown>> = { echo: ECHO },
) {
  const rounds = scenario['kind'] === 'startup' ? {} : { rounds: 1 };
  return { server, protocol: HANDSHAKE, calls, scenarios: { gate: { ...rounds, ...scenario } } };
}
