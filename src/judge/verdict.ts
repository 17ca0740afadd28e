import type { Finding, Verdict } from '../record/result.ts';

/** Worst first. */
const ORDER: readonly Verdict[] = ['broken', 'failed', 'inconclusive', 'passed'];

/** The worst of several verdicts; of none: `inconclusive`, since nothing was shown. */
export function worstVerdict(verdicts: readonly Verdict[]): Verdict {
  return ORDER.find((verdict) => verdicts.includes(verdict)) ?? 'inconclusive';
}

/** What findings alone amount to. Improvements and what could not be measured leave it `passed`. */
export function verdictOf(findings: readonly Finding[]): Verdict {
  const failures = findings.filter(({ isFailure }) => isFailure);
  if (failures.some(({ outcome }) => outcome === 'broken')) return 'broken';
  if (failures.length > 0) return 'failed';
  return findings.some(({ outcome }) => outcome === 'inconclusive') ? 'inconclusive' : 'passed';
}
