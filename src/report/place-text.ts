import type { ShownFinding } from './shown-finding.ts';

/** Where a finding belongs: `leak`, `mixed/echo` for one call of a scenario, `run` for the whole. Plain, maybe foreign text. */
export function placeText({ scenario, call }: Pick<ShownFinding, 'scenario' | 'call'>): string {
  return [scenario ?? 'run', ...(call === undefined ? [] : [call])].join('/');
}
