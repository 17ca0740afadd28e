import { plural } from '../judge/plural.ts';
import { quantityText } from '../judge/quantity-text.ts';
import type { View } from './view.ts';

/**
 * The stable one-line form, which a machine can take apart: `passed: 7 scenarios, 5,320 calls, 0 failures`.
 * Failed calls stand in brackets behind the calls; what else is said only sometimes comes last.
 */
export function headline({ verdict, isPartial, counts }: View): string {
  const failed = counts.failedCalls > 0 ? ` (${quantityText(counts.failedCalls, 'count')} failed)` : '';
  const parts = [
    plural(counts.scenarios, 'scenario'),
    `${plural(counts.calls, 'call')}${failed}`,
    plural(counts.failures, 'failure'),
    ...(counts.improvements > 0 ? [`${counts.improvements} improved`] : []),
    ...(isPartial ? ['cancelled'] : []),
  ];
  return `${verdict}: ${parts.join(', ')}`;
}
