import type { Finding } from '../record/result.ts';
import type { Detection, NothingCalled } from './detection.ts';
import { plural } from './plural.ts';

type Worded = Omit<Finding, 'hint'>;

/** In place of its calls a run made harmless ones: green, but next to nothing was shown. */
export function nothingCalled({ tools, method, reasons = [] }: NothingCalled): Worded {
  const all = tools === 1 ? 'its only tool' : `none of ${plural(tools, 'tool')}`;
  const not = tools === 1 ? ' not' : '';
  const isMarkMissing = reasons.every((reason) => reason === 'not marked read-only');
  const left = isMarkMissing ? `${all} is${not} marked read-only` : `${all} could${not} be called unasked`;
  const detail = tools === 0 ? 'the server lists no tools' : left;
  const message = `no tool was called, only ${method}: ${detail}`;
  return { metric: 'tools', outcome: 'not-measured', isFailure: false, message, detail };
}

/** How many scenarios of how many were begun stands in the figures. */
export function cancelled({ scenarios, planned }: Extract<Detection, { kind: 'cancelled' }>): Worded {
  const message =
    scenarios === 0 ? 'cancelled before anything was measured' : 'cancelled: these are partial figures';
  const figures = planned === undefined ? {} : { value: scenarios, limit: planned };
  return { metric: 'scenarios', outcome: 'inconclusive', isFailure: false, message, ...figures };
}
