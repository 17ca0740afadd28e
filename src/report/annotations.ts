import type { Result } from '../record/result.ts';
import { findingLine, withHint } from './finding-line.ts';
import { logText } from './log-text.ts';
import { placeText } from './place-text.ts';
import type { ShownFinding } from './shown-finding.ts';
import { viewOf } from './view.ts';

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  /** One line of at most `LONGEST_MESSAGE` characters. */
  readonly message: string;
}

/** The platform shows no more of one level a step, and cuts longer messages. */
export const MOST_ANNOTATIONS = 10;
export const LONGEST_MESSAGE = 4_096;

/**
 * An error for each failure, a warning for each open question, and one notice for all that was not
 * measured. Of more than ten the last says how many more.
 */
export function annotationsOf(result: Result): Annotation[] {
  const { failures, remarks, notMeasured, nothingCalled } = viewOf(result);
  const open = remarks.filter((one) => one.outcome === 'inconclusive' || one === nothingCalled);
  return [
    ...bounded('error', 'failures', failures),
    ...bounded('warning', 'open questions', open),
    ...(notMeasured.length === 0 ? [] : [noticeOf(notMeasured)]),
  ];
}

function bounded(level: Annotation['level'], noun: string, findings: readonly ShownFinding[]): Annotation[] {
  if (findings.length <= MOST_ANNOTATIONS) return findings.map((finding) => annotationOf(level, finding));
  const shown = findings.slice(0, MOST_ANNOTATIONS - 1);
  const more = findings.slice(shown.length).reduce((sum, one) => sum + one.findings, 0);
  const message = `+${more} more ${noun}: see the job summary`;
  return [
    ...shown.map((finding) => annotationOf(level, finding)),
    { level, title: 'MCP Load Gate', message },
  ];
}

function annotationOf(level: Annotation['level'], finding: ShownFinding): Annotation {
  const where = finding.scenarios.length === 0 ? '' : `${placeText(finding)} `;
  return {
    level,
    title: logText(`MCP Load Gate: ${where}${finding.metric}`, 200),
    message: logText(withHint(finding), LONGEST_MESSAGE),
  };
}

function noticeOf(notMeasured: readonly ShownFinding[]): Annotation {
  const message = notMeasured.map(findingLine).join('; ');
  return {
    level: 'notice',
    title: 'MCP Load Gate: not measured',
    message: logText(message, LONGEST_MESSAGE),
  };
}
