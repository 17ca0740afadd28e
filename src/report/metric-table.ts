import { markdownTable } from 'markdown-table';
import { quantityText } from '../judge/quantity-text.ts';
import type { Metric } from '../record/result.ts';
import { markdownText } from './markdown-text.ts';

const MOST_ROWS = 60;

/** Every metric with its value, limit and range over rounds. */
export function metricTable(metrics: Readonly<Record<string, Metric>>): string {
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
