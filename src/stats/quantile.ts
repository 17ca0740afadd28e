/**
 * The p-quantile of a sample, p in [0, 1]: linear interpolation between order statistics (Hyndman and
 * Fan, 1996, type 7). NaN for an empty sample. Costs a sort of a copy.
 */
export function quantile(sample: readonly number[], p: number): number {
  const sorted = Float64Array.from(sample).sort();
  const at = (sorted.length - 1) * p;
  const below = sorted[Math.floor(at)];
  const above = sorted[Math.ceil(at)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}
