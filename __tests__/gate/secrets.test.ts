// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the references of a configuration file are written so.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type GateOutcome, runGate } from './run-gate.ts';
import { configOf, ECHO, FIXTURES } from './subjects.ts';

const TOKEN = 'tok_9fK2"mQ7x\\Zp4Wd8Vr1Ls6Tb3Hn5Jc0Gy';
const SHORTEST_PART = 6;

/** Every piece of the secret that is long enough to tell something, as it is and as JSON spells it. */
const PARTS = [TOKEN, JSON.stringify(TOKEN).slice(1, -1)].flatMap((spelling) =>
  Array.from({ length: spelling.length - SHORTEST_PART + 1 }, (_, at) =>
    spelling.slice(at, at + SHORTEST_PART),
  ),
);

function told({ stdout, stderr, resultText, markdown }: GateOutcome): string[] {
  const outputs = { stdout, stderr, result: resultText, markdown };
  return Object.entries(outputs).flatMap(([name, text]) => {
    const part = PARTS.find((one) => text.includes(one));
    return part === undefined ? [] : [`${name}: …${text.slice(Math.max(0, text.indexOf(part) - 80))}`];
  });
}

const tells = (where: string, offset: number) => [
  process.execPath,
  join(FIXTURES, 'tells.mjs'),
  where,
  String(offset),
];
type Settings = Readonly<Record<string, unknown>>;

const WITH_TOKEN = { env: { TOKEN: '${TOKEN}' } };
const sequential = { kind: 'sequential', calls: 10 };

describe('a value of the environment', () => {
  it.each([
    'answer',
    'structured',
    'error',
    'tool-error',
    'greeting',
    'name',
    'tool',
    'stdout',
    'unknown-id',
    'stderr',
    'start',
    'child',
  ])('is not told by the gate, nor a part of it, when the server does: %s', async (where) => {
    for (const offset of [0, 19]) {
      const config = configOf({
        server: tells(where, offset),
        scenario: sequential,
        serverSettings: WITH_TOKEN,
        calls: { echo: { ...ECHO, expect: { 'text-equals': 'hello', structured: { none: 1 } } } },
      });
      const outcome = await runGate({ config, env: { TOKEN } });
      expect(told(outcome)).toEqual([]);
      expect([outcome.exitCode, outcome.stdout]).toEqual([1, expect.stringMatching(/^(failed|broken): /)]);
    }
  });

  it('is not told when its tools are listed and tried', async () => {
    const { calls: _, ...config } = configOf({
      server: tells('tool', 0),
      scenario: { kind: 'mixed', calls: 20 },
      serverSettings: WITH_TOKEN,
    });
    const outcome = await runGate({ config, env: { TOKEN } });
    expect(told(outcome)).toEqual([]);
    expect(outcome.exitCode).toBe(0);
    expect(outcome.stdout).toContain('get_***');
  });

  it('is not told in a complaint about a tool that is not there', async () => {
    const config = configOf({
      server: tells('tool', 0),
      scenario: sequential,
      serverSettings: WITH_TOKEN,
      calls: { nope: { tool: 'nope' } },
    });
    const outcome = await runGate({ config, env: { TOKEN } });
    expect(outcome.exitCode).toBe(2);
    expect(told(outcome)).toEqual([]);
  });

  it.each<[string, Settings, Settings?]>([
    ['as a command', { command: ['${TOKEN}'] }],
    ['in a command', { command: [process.execPath, '-e', '"${TOKEN}".no.such', '${TOKEN}'] }],
    ['in a shell line', { command: 'node -e "process.exit(1)" ${TOKEN}; exit 4', shell: true }],
    ['as a directory', { command: ['node'], cwd: 'x/${TOKEN}' }],
    ['where a duration belongs', { command: ['node'], 'call-timeout': '${TOKEN}' }],
    ['where a number belongs', { command: ['node'] }, { calls: '${TOKEN}' }],
    ['where a kind belongs', { command: ['node'] }, { kind: '${TOKEN}' }],
  ])('is not told when it is written %s', async (_, serverSettings, scenario = {}) => {
    const config = configOf({ server: [], scenario: { ...sequential, ...scenario }, serverSettings });
    const outcome = await runGate({ config, env: { TOKEN: TOKEN.replace('"', '') } });
    expect([1, 2]).toContain(outcome.exitCode);
    expect(told(outcome)).toEqual([]);
  });

  it('is masked in arguments and expectations that are not met', async () => {
    const config = configOf({
      server: [process.execPath, join(FIXTURES, '../../subjects/faulty.mjs'), 'none'],
      scenario: sequential,
      calls: {
        echo: { tool: 'echo', arguments: { message: '${TOKEN}' }, expect: { 'text-equals': '${TOKEN}!' } },
      },
    });
    const outcome = await runGate({ config, env: { TOKEN } });
    expect(outcome.exitCode).toBe(1);
    expect(told(outcome)).toEqual([]);
    expect(outcome.stdout).toContain('***');
  });
});
