import { describe, expect, it } from 'vitest';
import { ADD, ECHO, expectHealthy, failuresIn, gate } from './subjects.ts';

const sequential = { kind: 'sequential', calls: 1000 };

describe('calls that fail', () => {
  it.each([
    ['error-every 10', 'protocol-error', 'error -32603: Internal error: the fault'],
    ['iserror-every 10', 'tool-error', 'the fault'],
  ])('fail the gate with exact counts and the words of the server: %s', async (server, kind, sample) => {
    const { exitCode, result, scenario, stdout, markdown } = await gate({ server, scenario: sequential });
    expect([exitCode, result.verdict]).toEqual([1, 'failed']);
    expect(scenario.calls).toEqual({ ok: 900, failed: 100 });
    expect(scenario.errors).toEqual([{ kind, call: 'echo', count: 100, sample }]);
    expect(failuresIn(scenario)).toEqual(['success-rate']);
    expect(scenario.findings[0]).toMatchObject({ outcome: 'over-limit', value: 0.9, limit: 1 });
    expect(scenario.metrics['success-rate']).toMatchObject({ value: 0.9, unit: 'percent', limit: 1 });
    expect(stdout).toMatch(/^failed: 1 scenario, 1,000 calls \(100 failed\), 1 failure\n/);
    expect(stdout).toContain(`100 × ${kind}, "${sample}"`);
    expect(markdown).toContain(sample);
  });

  it('count over all rounds, warm-up included', async () => {
    const { scenario } = await gate({
      server: 'error-every 10',
      scenario: { ...sequential, calls: 80, 'warm-up': 20, rounds: 2 },
    });
    expect(scenario).toMatchObject({ planned: 200, calls: { ok: 180, failed: 20 } });
    expect(scenario.metrics['success-rate']?.rounds).toEqual([0.9, 0.9]);
  });

  it('count for their tool alone', async () => {
    const { scenario } = await gate({
      server: 'error-every 2',
      scenario: { kind: 'mixed', mix: { echo: 1, add: 1 }, calls: 40 },
      calls: { echo: ECHO, add: { ...ADD, limits: { 'success-rate': '90%' } } },
    });
    const { echo, add } = scenario.tools;
    const failed = [echo, add].map((tool) => tool?.calls.failed ?? 0);
    expect(failed[0] ?? 0).toBeLessThanOrEqual(20);
    expect(failed.reduce((sum, one) => sum + one)).toBe(20);
    expect(scenario.findings.map(({ metric, call }) => [metric, call])).toContainEqual([
      'success-rate',
      'add',
    ]);
  });

  it('are those with an answer that is not the expected one, and the first one is shown', async () => {
    const { exitCode, scenario } = await gate({
      server: 'none',
      scenario: { kind: 'sequential', calls: 30 },
      calls: { add: { ...ADD, expect: { structured: { sum: 6 } } } },
    });
    expect(exitCode).toBe(1);
    expect(scenario.calls).toEqual({ ok: 0, failed: 30 });
    expect(scenario.errors).toEqual([
      { kind: 'unexpected-answer', call: 'add', count: 30, sample: 'structuredContent.sum is 5, not 6' },
    ]);
  });

  it('are those that are not expected: a tool error that is passes', async () => {
    const healthy = await gate({
      server: 'iserror-every 1',
      scenario: { kind: 'sequential', calls: 30 },
      calls: { echo: { ...ECHO, expect: { 'is-error': true, 'text-equals': 'the fault' } } },
    });
    expectHealthy(healthy);
  });

  it('pass as many as the limit lets, and not one more', async () => {
    const limited = (limit: string) =>
      gate({
        server: 'error-every 10',
        scenario: { kind: 'sequential', calls: 100, limits: { 'success-rate': limit } },
      });
    const [at, over] = [await limited('90%'), await limited('90.1%')];
    expect([at.exitCode, failuresIn(at.scenario)]).toEqual([0, []]);
    expect([over.exitCode, failuresIn(over.scenario)]).toEqual([1, ['success-rate']]);
  });

  it('do not happen to a healthy server', async () => {
    expectHealthy(await gate({ server: 'none', scenario: sequential }));
  });
});
