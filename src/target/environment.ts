import { SERVER_MARKER } from '../probe/server-marker.ts';

const REMOVED_PREFIXES = ['INPUT_', 'STATE_', 'ACTIONS_'];
const REMOVED_NAMES = new Set([
  'GITHUB_TOKEN',
  'GH_TOKEN',
  'GITHUB_ENV',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
  'NODE_OPTIONS',
]);

export type Environment = Readonly<Record<string, string>>;

/**
 * The environment of the server under test: `inherited` (ours) without the runner's tokens, this
 * action's inputs, the files by which a step speaks to the job, and options meant for our own Node; then
 * what is `configured`, which may bring a name back; then the `marker` by which the probe knows it.
 * Names differ by case on POSIX and do not on Windows. This is hygiene, no boundary: a process of the
 * same user can read our own environment from /proc.
 */
export function serverEnvironment(
  inherited: Readonly<Record<string, string | undefined>>,
  configured: Environment,
  marker: string,
  platform: NodeJS.Platform = process.platform,
): Environment {
  const key = (name: string) => (platform === 'win32' ? name.toUpperCase() : name);
  const replaced = new Set(Object.keys(configured).map(key));
  const kept = Object.entries(inherited).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && !isRemoved(key(entry[0])) && !replaced.has(key(entry[0])),
  );
  return { ...Object.fromEntries(kept), ...configured, [SERVER_MARKER]: marker };
}

function isRemoved(name: string): boolean {
  return REMOVED_NAMES.has(name) || REMOVED_PREFIXES.some((prefix) => name.startsWith(prefix));
}
