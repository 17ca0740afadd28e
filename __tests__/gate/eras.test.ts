import { describe, expect, it } from 'vitest';
import { judge } from './run-gate.ts';
import { configOf, expectHealthy, gate } from './subjects.ts';

const sequential = { kind: 'sequential', calls: 30 };

describe('the protocol revision', () => {
  it.each([
    ['none', '2025-11-25'],
    ['stateless-only', '2026-07-28'],
    ['die-on-unknown', '2025-11-25'],
  ])('is found out: %s speaks %s', async (server, revision) => {
    const found = await gate({ server, scenario: sequential, protocol: 'auto' });
    expectHealthy(found);
    expect(found.result.server).toMatchObject({
      name: 'faulty-subject',
      version: '1.0.0',
      protocol: revision,
    });
  });

  it('is found out of a server that keeps silent about what it does not know', async () => {
    const found = await gate({
      server: 'silent-on-unknown',
      scenario: sequential,
      protocol: 'auto',
      serverSettings: { 'startup-timeout': '600ms' },
    });
    expectHealthy(found);
    expect(found.result.server.protocol).toBe('2025-11-25');
  });

  it.each(['2025-06-18', '2025-03-26', '2024-11-05'])('can be named: %s', async (protocol) => {
    const found = await gate({ server: 'none', scenario: sequential, protocol });
    expectHealthy(found);
    expect(found.result.server.protocol).toBe(protocol);
  });

  it.each([
    ['none', '2026-07-28'],
    ['stateless-only', '2025-11-25'],
  ])('that is named and not spoken breaks it: %s with %s', async (server, protocol) => {
    const { exitCode, result } = await judge({
      config: configOf({ server, scenario: sequential, protocol }),
    });
    expect([exitCode, result.verdict]).toEqual([1, 'broken']);
    expect(result.findings[0]?.metric).toBe('not-started');
  });

  it('lets a tool ask its caller back, which counts as failed', async () => {
    const { exitCode, scenario } = await gate({
      server: 'input-required',
      scenario: sequential,
      protocol: 'auto',
    });
    expect(exitCode).toBe(1);
    expect(scenario.calls).toEqual({ ok: 0, failed: 30 });
    expect(scenario.errors).toMatchObject([{ kind: 'input-required', count: 30 }]);
  });
});
