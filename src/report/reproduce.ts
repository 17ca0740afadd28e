import type { View } from './view.ts';

const MOST_SCENARIOS = 8;

/**
 * The command that runs the failing scenarios again; all of them where each of several failed or none, where
 * they are many, or where a name would have to be quoted for a shell.
 */
export function reproduceCommand({
  invocation,
  failures,
  counts,
}: Pick<View, 'invocation' | 'failures' | 'counts'>): string {
  const names = [...new Set(failures.flatMap(({ scenarios }) => scenarios))];
  if (names.length > 1 && names.length === counts.scenarios) return invocation;
  const isShort = names.length > 0 && names.length <= MOST_SCENARIOS;
  const isPlain = names.every((name) => /^\w[\w.-]{0,63}$/.test(name));
  return isShort && isPlain ? `${invocation} --scenarios ${names.join(',')}` : invocation;
}
