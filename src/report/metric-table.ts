import { markdownTable } from 'markdown-table';
import { quantityText } from '../judge/quantity-text.ts';
import type { Metric } from '../record/result.ts';
import { markdownText } from './markdown-text.ts';

const MOST_ROWS = 60;

type Metrics = Readonly<Record<string, Metric>>;

/** Metrics with a limit, and those that only tell. */
export function byLimit(metrics: Metrics): { readonly limited: Metrics; readonly unlimited: Metrics } {
  const of = (isLimited: boolean) =>
    Object.fromEntries(
      Object.entries(metrics).filter(([, { limit }]) => (limit !== undefined) === isLimited),
    );
  return { limited: of(true), unlimited: of(false) };
}

/** Every metric with its value, limit and range over rounds; empty for none. */
export function metricTable(metrics: Metrics): string {
  if (Object.keys(metrics).length === 0) return '';
  const entries = Object.entries(metrics);
  const rows = entries
    .slice(0, MOST_ROWS)
    .map(([name, { value, unit, limit, rounds }]) => [
      markdownText(name, 60),
      quantityText(value, unit),
      limit === undefined ? '' : quantityText(limit, unit),
      rangeText(rounds, unit),
    ]);
  const more = entries.length > MOST_ROWS ? [[`+${entries.length - MOST_ROWS} more`]] : [];
  return markdownTable([['metric', 'value', 'limit', 'rounds'], ...rows, ...more], {
    alignDelimiters: false,
  });
}

/** `58.1 MiB to 66 MiB (3)`; nothing for a single round, which says no more than the value. */
function rangeText(rounds: readonly number[], unit: Metric['unit']): string {
  if (rounds.length < 2) return '';
  const low = quantityText(Math.min(...rounds), unit);
  const high = quantityText(Math.max(...rounds), unit);
  return `${low === high ? low : `${low} to ${high}`} (${rounds.length})`;
}
