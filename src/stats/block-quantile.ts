import { median, quantile } from './quantile.ts';

/** Fewer values than this in a block say nothing about its p95. */
const LEAST_IN_BLOCK = 20;
const BLOCKS = 5;

/** The smallest sample that `blockQuantile` answers for. */
export const LEAST_FOR_BLOCKS = BLOCKS * LEAST_IN_BLOCK;

/**
 * The p-quantile of a sequence that a burst does not move: the median over five consecutive blocks of
 * each block's own quantile (median of means, Nemirovski and Yudin 1983, with quantiles for means). A
 * compiler's or collector's pause falls into one or two blocks; a cost that recurs is in all of them.
 * Order matters. Undefined for fewer than 100 values.
 */
export function blockQuantile(sequence: readonly number[], p: number): number | undefined {
  if (sequence.length < LEAST_FOR_BLOCKS) return undefined;
  const cut = (block: number) => Math.floor((block * sequence.length) / BLOCKS);
  const quantiles = Array.from({ length: BLOCKS }, (_, block) =>
    quantile(sequence.slice(cut(block), cut(block + 1)), p),
  );
  return median(quantiles);
}
