import type { Finding, ScenarioResult, Verdict } from '../record/result.ts';
import type { Detection } from './detection.ts';
import { bySeverity } from './severity.ts';
import { verdictOf, worstVerdict } from './verdict.ts';
import { tell } from './wording.ts';

/** A run before its verdict. */
export interface Run {
  readonly scenarios: Readonly<Record<string, ScenarioResult>>;
  /** About the run as a whole. */
  readonly findings: readonly Finding[];
  readonly isPartial: boolean;
  readonly plannedScenarios?: number | undefined;
}

/**
 * The verdict of a run: the worst of its scenarios' and of what its own findings amount to. A run
 * without scenarios, or one that was cancelled, never passes; the findings then say why.
 */
export function judgeRun(run: Run): { readonly verdict: Verdict; readonly findings: Finding[] } {
  const results = Object.values(run.scenarios);
  const all = [...run.findings, ...shortfall(run, results.length).map(tell)];
  return {
    verdict: worstVerdict([verdictOf(all), ...results.map(({ verdict }) => verdict)]),
    findings: all.sort(bySeverity),
  };
}

/** That no scenario was run is no news beside what broke the run. */
function shortfall({ findings, isPartial, plannedScenarios }: Run, scenarios: number): Detection[] {
  if (isPartial) return [{ kind: 'cancelled', scenarios, planned: plannedScenarios }];
  if (scenarios > 0 || verdictOf(findings) === 'broken') return [];
  return [{ kind: 'incomplete', reason: 'no scenario was run' }];
}
