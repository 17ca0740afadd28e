/** Windows has no signals for console programs: `/F` ends by force, `/T` with all descendants. */
export function taskkillArguments(pid: number): readonly string[] {
  return ['/pid', String(pid), '/T', '/F'];
}
