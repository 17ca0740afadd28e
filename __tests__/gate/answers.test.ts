import { describe, expect, it } from 'vitest';
import { judge } from './run-gate.ts';
import { ECHO, expectHealthy, failuresIn, faulty, gate } from './subjects.ts';

const concurrent = { kind: 'concurrent', 'in-flight': 20, batches: 5 };
const sequential = { kind: 'sequential', calls: 100 };

describe('answers that belong to other requests', () => {
  it('break a server whose calls say what to expect', async () => {
    const { exitCode, result, scenario } = await gate({ server: 'swap', scenario: concurrent });
    expect([exitCode, result.verdict]).toEqual([1, 'broken']);
    expect(scenario.calls).toEqual({ ok: 0, failed: 100 });
    expect(failuresIn(scenario)).toEqual(['crossed-answer']);
    expect(scenario.errors).toMatchObject([{ kind: 'crossed-answer', call: 'echo', count: 100 }]);
    expect(scenario.errors[0]?.sample).toMatch(/^the answer to call \d+ holds what call \d+ asked for$/);
  });

  it('break it also when nothing is expected, since the argument is seen to come back', async () => {
    const { expect: _, ...echo } = ECHO;
    const { scenario } = await gate({ server: 'swap', scenario: concurrent, calls: { echo } });
    expect(failuresIn(scenario)).toEqual(['crossed-answer']);
    expect(scenario.calls).toEqual({ ok: 0, failed: 100 });
  });

  it('break it also when there is no configuration at all', async () => {
    const command = faulty('swap').join(' ');
    const { exitCode, result } = await judge({
      flags: ['--command', command, '--scenarios', 'concurrent,sequential', '--quick'],
    });
    expect([exitCode, result.verdict]).toEqual([1, 'broken']);
    expect(failuresIn(result.scenarios['concurrent'] ?? { findings: [] })).toEqual(['crossed-answer']);
    expect(result.scenarios['sequential']?.verdict).toBe('passed');
  });

  it('do not come from a healthy server, not even under load and out of order', async () => {
    expectHealthy(await gate({ server: 'none', scenario: concurrent }));
    expectHealthy(await gate({ server: 'coalesce', scenario: concurrent }));
  });

  it('cannot be found where all answers are alike, which is said', async () => {
    const { exitCode, scenario } = await gate({
      server: 'swap',
      scenario: concurrent,
      calls: { add: { tool: 'add', arguments: { a: 2, b: 3 } } },
    });
    expect(exitCode).toBe(0);
    expect(scenario.findings).toMatchObject([{ metric: 'answer-matching', outcome: 'not-measured' }]);
  });
});

describe('what a server says without being asked', () => {
  it.each([
    ['duplicate 10', 'duplicate-answer', 10, '"text":"hello 10"'],
    ['unknown-id 10', 'unknown-id', 10, '"id":900000010'],
    ['pollute', 'invalid-message', 10, 'handled 10 calls'],
  ])('breaks it, while its calls stay answered: %s', async (server, metric, count, words) => {
    const { exitCode, result, scenario, stdout } = await gate({ server, scenario: sequential });
    expect([exitCode, result.verdict]).toEqual([1, 'broken']);
    expect(scenario.calls).toEqual({ ok: 100, failed: 0 });
    expect(failuresIn(scenario)).toEqual([metric]);
    expect(scenario.errors[0]).toMatchObject({ kind: metric, count });
    expect(scenario.errors[0]?.sample).toContain(words);
    expect(stdout).toContain(words);
  });

  it('is no reason for which a call failed', async () => {
    const { scenario } = await gate({
      server: 'pollute',
      scenario: sequential,
      calls: { echo: { ...ECHO, expect: { 'text-equals': 'something else {{seq}}' } } },
    });
    expect(failuresIn(scenario)).toEqual(['invalid-message', 'success-rate']);
    const { detail = '' } = scenario.findings[1] ?? {};
    expect(detail).toMatch(/^100 × unexpected-answer, "expected .*"$/);
  });

  it.each(['notify', 'stderr-flood'])('is its right in notifications and on stderr: %s', async (server) => {
    expectHealthy(await gate({ server, scenario: { ...concurrent, batches: 2 } }));
  });

  it('may be requests of its own, which get the answers of a client without capabilities', async () => {
    const received = [
      '"roots/list":\\{"result":\\{"roots":\\[\\]\\}\\}',
      '"sampling/createMessage":\\{"error":',
      '"elicitation/create":\\{"result":\\{"action":"decline"\\}\\}',
      '"ping":\\{"result":\\{\\}\\}',
    ];
    const asks = await gate({
      server: 'asks',
      scenario: { ...concurrent, batches: 2 },
      calls: { echo: { ...ECHO, expect: { 'text-matches': `hello {{seq}}\\n.*${received.join('.*')}` } } },
    });
    expectHealthy(asks);
  });
});

describe('answers in odd shapes', () => {
  it('may be large', async () => {
    const big = await gate({
      server: 'big 1000000',
      scenario: { kind: 'sequential', calls: 30 },
      calls: { echo: { ...ECHO, expect: { 'text-matches': '^hello {{seq}}x+$' } } },
    });
    expectHealthy(big);
    expect(big.scenario.metrics['response.bytes']?.value).toBeGreaterThan(1_000_000);
  });

  it('may come in pieces that cut through characters', async () => {
    const split = await gate({
      server: 'split-utf8',
      scenario: sequential,
      calls: { echo: { ...ECHO, expect: { 'text-equals': 'hello {{seq}} é 漢字 🙂' } } },
    });
    expectHealthy(split);
  });
});
