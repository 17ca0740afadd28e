const LEVELS = '▁▂▃▄▅▆▇█';

/** A series as a row of block characters. */
export interface Sparkline {
  readonly width: number;
  /**
   * The least span that fills the height, as a share of the highest value: keeps a flat series flat
   * instead of magnifying its noise.
   */
  readonly leastSpan: number;
}

/** At most `width` characters, each the mean of its share of `values`; empty for no values. */
export function sparkline(values: readonly number[], { width, leastSpan }: Sparkline): string {
  const points = means(values, Math.min(width, values.length));
  const low = Math.min(...points);
  const high = Math.max(...points);
  const span = Math.max(high - low, Math.abs(high) * leastSpan);
  const level = (value: number) =>
    span === 0 ? 0 : Math.round(((value - low) / span) * (LEVELS.length - 1));
  return points.map((value) => LEVELS.charAt(level(value))).join('');
}

function means(values: readonly number[], count: number): number[] {
  return Array.from({ length: count }, (_, at) => {
    const share = values.slice(
      Math.floor((at * values.length) / count),
      Math.floor(((at + 1) * values.length) / count),
    );
    return share.reduce((sum, value) => sum + value, 0) / share.length;
  });
}
