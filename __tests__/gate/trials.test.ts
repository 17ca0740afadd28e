import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge } from './run-gate.ts';
import { ECHO, FIXTURES, faulty, gate } from './subjects.ts';

const boom = (fault: string) => `${process.execPath} ${join(FIXTURES, 'boom.mjs')} ${fault}`;
const byItself = (fault: string) =>
  judge({ flags: ['--command', boom(fault), '--scenarios', 'mixed', '--quick'] });

describe('a read-only tool that is tried', () => {
  it('and ends the server breaks the gate, and is not blamed on the next one', async () => {
    const { exitCode, result } = await byItself('boom');
    expect([exitCode, result.verdict]).toEqual([1, 'broken']);
    expect(result.findings).toMatchObject([
      { metric: 'exited', call: 'boom', message: expect.stringContaining('exited with code 3 when') },
    ]);
    expect(Object.keys(result.scenarios['mixed']?.tools ?? {})).toEqual(['echo']);
  });

  it('and takes too long is left out, and the next one is tried all the same', async () => {
    const { exitCode, result } = await byItself('slow');
    expect([exitCode, result.verdict]).toEqual([0, 'passed']);
    expect(result.notes.join('\n')).toContain('Not called: slow (took longer than 2 s when tried).');
    expect(Object.keys(result.scenarios['mixed']?.tools ?? {})).toEqual(['echo']);
  });
});

describe('what was asked for and not done', () => {
  it('is a call that its weight never let happen', async () => {
    const { exitCode, scenario } = await gate({
      server: 'none',
      calls: { echo: ECHO, rare: ECHO },
      scenario: { kind: 'mixed', mix: { echo: 1000, rare: 1 }, calls: 20 },
    });
    expect([exitCode, scenario.verdict]).toEqual([1, 'inconclusive']);
    expect(scenario.findings).toMatchObject([{ message: expect.stringContaining('never called: rare') }]);
  });

  it('is every tool of many once, where nobody wrote a mix', async () => {
    const { exitCode, result } = await judge({
      flags: ['--command', faulty('many-tools 100').join(' '), '--scenarios', 'mixed', '--quick'],
    });
    expect([exitCode, result.verdict]).toEqual([0, 'passed']);
    const calls = Object.values(result.scenarios['mixed']?.tools ?? {}).map((tool) => tool.calls.ok);
    expect([calls.length > 90, Math.min(...calls)]).toEqual([true, 1]);
  });

  it('is a limit that no scenario measures, and one of a call that none makes', async () => {
    const { result } = await judge({
      config: {
        server: { command: faulty('none') },
        calls: { echo: ECHO, idle: { ...ECHO, limits: { p95: '1ms' } } },
        scenarios: { one: { kind: 'sequential', call: 'echo', calls: 10, rounds: 1 } },
        limits: { startup: '1ms', 'rss-growth': '50 MiB' },
      },
    });
    expect(result.findings.map(({ message }) => message)).toEqual([
      'the limit startup was not held against anything: no scenario of this run measures it',
      'a limit of the call idle was not held against anything: no scenario of this run makes it',
    ]);
  });
});

it('one slow answer is a failed call and no hang', async () => {
  const { scenario } = await gate({
    server: 'slow-tool 700',
    calls: { wait: { tool: 'wait' }, echo: ECHO },
    serverSettings: { 'call-timeout': '300ms' },
    scenario: { kind: 'mixed', mix: { echo: 9, wait: 1 }, calls: 20, limits: { 'success-rate': '80%' } },
  });
  expect(scenario.calls).toEqual({ ok: 18, failed: 2 });
  expect(scenario.errors).toMatchObject([{ kind: 'timeout', call: 'wait', count: 2 }]);
  expect(scenario.verdict).toBe('passed');
});
