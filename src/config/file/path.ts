/** Way from the root of a configuration to a setting: keys, and indices of lists. */
export type Path = readonly (string | number)[];

/** `scenarios.soak.calls`, `server.command[1]`; `configuration` for the root. */
export function renderPath(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`)).join('');
  return text === '' ? 'configuration' : text.replace(/^\./, '');
}
