import type { Finding } from '../record/result.ts';
import type { FailedStart } from './startup-hints.ts';
import { tell } from './wording.ts';
import { startFailure } from './wording-of-ends.ts';

/** The finding about a server that could not even be asked for its tools, so that no scenario could start. */
export function notStarted({ reason, stderrTail }: FailedStart): Finding {
  const seen = { round: 1, planned: 1, more: 0 };
  const finding = tell({ kind: 'ended-early', end: { kind: 'not-started', reason }, seen, stderrTail });
  return { ...finding, detail: startFailure(reason, stderrTail) };
}
