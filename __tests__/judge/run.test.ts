import { describe, expect, it } from 'vitest';
import { exitCodeOf } from '../../src/judge/exit-code.ts';
import { notStarted } from '../../src/judge/not-started.ts';
import { judgeRun } from '../../src/judge/run.ts';
import { judgeServer } from '../../src/judge/server.ts';
import { VERDICTS } from '../../src/record/result.ts';
import { anError, aRound, aScenario, judged } from './a-scenario.ts';

const passed = judged(aScenario('sequential'));
const failed = judged(aScenario('leak', [aRound({ fds: 900 })]));
const broken = judged(aScenario('mixed', [aRound({ facts: { errors: [anError('unknown-id', 1)] } })]));
const inconclusive = judged(aScenario('latency', [], { plannedRounds: 3 }));

describe('the verdict of a run', () => {
  it.each([
    ['passed', { passed }],
    ['inconclusive', { passed, inconclusive }],
    ['failed', { passed, failed, inconclusive }],
    ['broken', { passed, inconclusive, failed, broken }],
  ])('%s is the worst of its scenarios', (verdict, scenarios) => {
    expect(judgeRun({ scenarios, findings: [], isPartial: false })).toEqual({ verdict, findings: [] });
  });

  it('is never passed without scenarios, nor when cancelled', () => {
    expect(judgeRun({ scenarios: {}, findings: [], isPartial: false })).toMatchObject({
      verdict: 'inconclusive',
      findings: [{ message: 'no scenario was run' }],
    });
    expect(judgeRun({ scenarios: { passed }, findings: [], isPartial: true }).verdict).toBe('inconclusive');
  });

  it('is broken by a server that could not be started at all', () => {
    const finding = notStarted({ reason: 'spawn nodde ENOENT', stderrTail: '' });
    expect(finding.message).toBe('the server could not be started: spawn nodde ENOENT');
    expect(finding.detail).toBe('spawn nodde ENOENT');
    const whole = judgeRun({ scenarios: {}, findings: [finding], isPartial: false });
    expect(whole).toEqual({ verdict: 'broken', findings: [finding] });
  });

  it('fails by a limit on the server as a whole', () => {
    const metrics = { 'tools-list.bytes': { value: 9000, unit: 'bytes' as const, rounds: [9000] } };
    const { findings, metrics: held } = judgeServer({ metrics, limits: { 'tools-list': 8192 } });
    expect(held['tools-list.bytes']).toMatchObject({ limit: 8192 });
    expect(findings).toMatchObject([{ outcome: 'over-limit', isFailure: true }]);
    expect(judgeRun({ scenarios: { passed }, findings, isPartial: false }).verdict).toBe('failed');
    expect(judgeServer({ metrics, limits: { 'tools-list': 9000 } }).findings).toEqual([]);
    expect(judgeServer({ metrics, limits: {} }).findings).toEqual([]);
  });
});

describe('the exit code', () => {
  it('follows verdict and fail-on', () => {
    const table = VERDICTS.map((verdict) => [
      verdict,
      exitCodeOf({ verdict }, 'regression'),
      exitCodeOf({ verdict }, 'broken'),
      exitCodeOf({ verdict }, 'never'),
    ]);
    expect(table).toEqual([
      ['passed', 0, 0, 0],
      ['failed', 1, 0, 0],
      ['broken', 1, 1, 0],
      ['inconclusive', 1, 0, 0],
    ]);
  });
});
