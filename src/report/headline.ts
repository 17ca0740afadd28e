import { plural } from '../judge/plural.ts';
import type { View } from './view.ts';

/**
 * The stable one-line form, which a machine can take apart: `passed: 7 scenarios, 5,320 calls, 0 failures`.
 * What is said only sometimes comes after.
 */
export function headline({ verdict, isPartial, counts }: View): string {
  const parts = [
    plural(counts.scenarios, 'scenario'),
    plural(counts.calls, 'call'),
    plural(counts.failures, 'failure'),
    ...(counts.failedCalls > 0 ? [plural(counts.failedCalls, 'failed call')] : []),
    ...(counts.improvements > 0 ? [`${counts.improvements} improved`] : []),
    ...(isPartial ? ['cancelled'] : []),
  ];
  return `${verdict}: ${parts.join(', ')}`;
}
