import { placed } from './place-text.ts';
import type { ShownFinding } from './shown-finding.ts';

/** All about a finding in one line: `leak, mixed: fds.peak was not measured: …`. Plain, maybe foreign text. */
export function findingLine(finding: ShownFinding): string {
  return placed(finding, withHint(finding));
}

/** The sentence and its next step. */
export function withHint({ message, hint }: ShownFinding): string {
  return hint === undefined ? message : `${message}. ${hint}`;
}
