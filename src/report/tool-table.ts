import { markdownTable } from 'markdown-table';
import { quantityText } from '../judge/quantity-text.ts';
import { markdownText } from './markdown-text.ts';
import type { ShownScenario } from './shown-scenario.ts';

const MOST_ROWS = 100;
const COLUMNS = ['latency.p50', 'latency.p95', 'latency.p99', 'response.bytes'] as const;

/** One row a call, in the order of the mix. */
export function toolTable({ tools }: ShownScenario): string {
  const entries = Object.entries(tools);
  const rows = entries.slice(0, MOST_ROWS).map(([name, { calls, metrics }]) => [
    markdownText(name, 60),
    quantityText(calls.ok + calls.failed, 'count'),
    quantityText(calls.failed, 'count'),
    ...COLUMNS.map((column) => {
      const metric = metrics[column];
      return metric === undefined ? '–' : quantityText(metric.value, metric.unit);
    }),
  ]);
  const more = entries.length > MOST_ROWS ? [[`+${entries.length - MOST_ROWS} more`]] : [];
  const header = ['call', 'calls', 'failed', 'p50', 'p95', 'p99', 'answer size'];
  return markdownTable([header, ...rows, ...more], { alignDelimiters: false });
}
