import { describe, expect, it } from 'vitest';
import { expectHealthy, failuresIn, gate } from './subjects.ts';

describe('the exit after stdin ended', () => {
  it.each([
    ['ignore-stdin-end', 2, 'SIGTERM'],
    ['ignore-sigterm', 1, 'SIGKILL'],
  ])('is forced: %s', async (server, repetitions, signal) => {
    const { exitCode, scenario } = await gate({
      server,
      scenario: { kind: 'startup', repetitions },
      serverSettings: { 'exit-timeout': '300ms' },
    });
    expect([exitCode, failuresIn(scenario)]).toEqual([1, ['exit.forced']]);
    expect(scenario.metrics['exit.forced']?.value).toBe(repetitions);
    expect(scenario.findings[0]?.message).toContain(`${signal} was needed`);
    expect(scenario.calls).toEqual({ ok: repetitions, failed: 0 });
  });

  it('may take its time', async () => {
    const slow = await gate({ server: 'slow-exit 400', scenario: { kind: 'startup', repetitions: 2 } });
    expectHealthy(slow);
    expect(slow.scenario.metrics['exit.p95']?.value).toBeGreaterThan(400);
  });

  it('may take no longer than its limit', async () => {
    const { exitCode, scenario } = await gate({
      server: 'slow-exit 400',
      scenario: { kind: 'startup', repetitions: 2, limits: { exit: '200ms' } },
    });
    expect([exitCode, failuresIn(scenario)]).toEqual([1, ['exit.p95']]);
  });

  it('of a healthy server comes by itself', async () => {
    expectHealthy(await gate({ server: 'none', scenario: { kind: 'startup', repetitions: 5 } }));
  });
});

describe('the start', () => {
  it('is held against its limit', async () => {
    const { exitCode, scenario } = await gate({
      server: 'slow-start 500',
      scenario: { kind: 'startup', repetitions: 2, limits: { startup: '400ms' } },
    });
    expect([exitCode, failuresIn(scenario)]).toEqual([1, ['startup.p50']]);
    expect(scenario.metrics['startup.p50']?.value).toBeGreaterThan(500);
  });
});
