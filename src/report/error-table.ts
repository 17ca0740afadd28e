import { markdownTable } from 'markdown-table';
import { quantityText } from '../judge/quantity-text.ts';
import { markdownText } from './markdown-text.ts';
import type { ShownScenario } from './shown-scenario.ts';

const MOST_ROWS = 20;

/** The kinds of errors with the first one's own words, most frequent first. */
export function errorTable({ errors }: ShownScenario): string {
  const rows = errors
    .slice(0, MOST_ROWS)
    .map(({ kind, call, count, sample }) => [
      markdownText(kind, 40),
      markdownText(call ?? '–', 60),
      quantityText(count, 'count'),
      markdownText(sample, 400),
    ]);
  const more = errors.length > MOST_ROWS ? [[`+${errors.length - MOST_ROWS} more`]] : [];
  return markdownTable([['error', 'call', 'count', 'first one'], ...rows, ...more], {
    alignDelimiters: false,
  });
}
