import type { View } from './view.ts';

const MOST_SCENARIOS = 8;

/**
 * The command that runs the failing scenarios again; all of them where nothing failed in one, where
 * they are many, or where a name would have to be quoted for a shell.
 */
export function reproduceCommand({ invocation, failures }: Pick<View, 'invocation' | 'failures'>): string {
  const names = [...new Set(failures.flatMap(({ scenario }) => scenario ?? []))];
  const isShort = names.length > 0 && names.length <= MOST_SCENARIOS;
  const isPlain = names.every((name) => /^\w[\w.-]{0,63}$/.test(name));
  return isShort && isPlain ? `${invocation} --scenarios ${names.join(',')}` : invocation;
}
