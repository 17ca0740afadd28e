import type { ShownFinding } from './shown-finding.ts';

const MOST_SCENARIOS = 8;

/** The command that runs the failing scenarios again; all of them where that is shorter or nothing failed in one. */
export function reproduceCommand(failures: readonly ShownFinding[]): string {
  const names = [...new Set(failures.flatMap(({ scenario }) => scenario ?? []))];
  const isShort = names.length > 0 && names.length <= MOST_SCENARIOS;
  return isShort
    ? `npx mcp-load-gate run --scenarios ${shellWord(names.join(','))}`
    : 'npx mcp-load-gate run';
}

function shellWord(text: string): string {
  return /^[\w.,:/-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
