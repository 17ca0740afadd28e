import { median } from '../../src/stats/quantile.ts';

/** `median (min–max)` of a non-empty sample. */
export function spreadText(sample: readonly number[], digits: number): string {
  const show = (value: number) =>
    value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
  return `${show(median(sample))} (${show(Math.min(...sample))}–${show(Math.max(...sample))})`;
}
