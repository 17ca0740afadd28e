import type { Finding, ScenarioResult, Verdict } from '../record/result.ts';
import { bySeverity } from './severity.ts';
import { verdictOf, worstVerdict } from './verdict.ts';
import { tell } from './wording.ts';

/** A run before its verdict. */
export interface Run {
  readonly scenarios: Readonly<Record<string, ScenarioResult>>;
  /** About the run as a whole. */
  readonly findings: readonly Finding[];
  readonly isPartial: boolean;
}

/**
 * The verdict of a run: the worst of its scenarios' and of what its own findings amount to. A run
 * without scenarios, or one that was cancelled, never passes; the findings then say so.
 */
export function judgeRun({ scenarios, findings, isPartial }: Run): {
  readonly verdict: Verdict;
  readonly findings: Finding[];
} {
  const results = Object.values(scenarios);
  const reason = shortfall(results.length, isPartial);
  const all = reason === undefined ? [...findings] : [...findings, tell({ kind: 'incomplete', reason })];
  return {
    verdict: worstVerdict([verdictOf(all), ...results.map(({ verdict }) => verdict)]),
    findings: all.sort(bySeverity),
  };
}

function shortfall(scenarios: number, isPartial: boolean): string | undefined {
  if (isPartial) return 'the run was cancelled: what was measured until then is here';
  return scenarios === 0 ? 'no scenario was run' : undefined;
}
