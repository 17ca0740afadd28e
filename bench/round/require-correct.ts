import type { RoundFacts } from '../../src/record/facts.ts';

/** Throws unless every call of a round succeeded and each measured one was timed: else its times mean nothing. */
export function requireCorrect(
  { counts, errors, latency }: Pick<RoundFacts, 'counts' | 'errors' | 'latency'>,
  { warmUp, calls }: { readonly warmUp: number; readonly calls: number },
): void {
  if (counts.ok === warmUp + calls && latency.count === calls && errors.length === 0) return;
  throw new Error(`not every call succeeded: ${JSON.stringify({ counts, errors })}`);
}
