import type { Finding } from '../record/result.ts';
import { tell } from './wording.ts';

/** The finding about a server that could not even be asked for its tools, so that no scenario could start. */
export function notStarted({ reason, stderrTail }: { reason: string; stderrTail: string }): Finding {
  const seen = { round: 1, planned: 1, more: 0 };
  return tell({ kind: 'ended-early', end: { kind: 'not-started', reason }, seen, stderrTail });
}
