import { median } from '../../src/stats/quantile.ts';

/** What the median of a sample should be held to. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number };

/** The goal and whether the median meets it, e.g. `≥ 0.9: met`. */
export function goalText(goal: Goal, sample: readonly number[]): string {
  const middle = median(sample);
  if ('atLeast' in goal) return `≥ ${goal.atLeast}: ${outcome(middle >= goal.atLeast)}`;
  return `≤ ${goal.atMost}: ${outcome(middle <= goal.atMost)}`;
}

function outcome(isMet: boolean): string {
  return isMet ? 'met' : '**missed**';
}
