import type { FailOn } from '../config/run-settings.ts';
import type { Verdict } from '../record/result.ts';

/**
 * 0 lets the step pass, 1 fails it. With `regression` everything but `passed` fails: a gate that
 * could not tell has not let anything through.
 */
export function exitCodeOf({ verdict }: { readonly verdict: Verdict }, failOn: FailOn): 0 | 1 {
  switch (failOn) {
    case 'never':
      return 0;
    case 'broken':
      return verdict === 'broken' ? 1 : 0;
    case 'regression':
      return verdict === 'passed' ? 0 : 1;
    default:
      return failOn satisfies never;
  }
}
