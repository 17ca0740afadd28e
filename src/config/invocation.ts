import type { RawSettings } from './run-options.ts';
import { RUN_SETTING_NAMES, RUN_SETTINGS, type RunSettingName } from './run-settings.ts';

/** Settings that decide what is measured; which scenarios, how often, and where it is told stand elsewhere. */
const KEPT: ReadonlySet<RunSettingName> = new Set([
  'command',
  'config',
  'seed',
  'protocol',
  'working-directory',
]);

/** The command line that measures the same again, for a POSIX shell: `npx mcp-load-gate run --config load.yml`. */
export function invocationOf(raw: RawSettings): string {
  const flags = RUN_SETTING_NAMES.flatMap((name) => {
    const written = raw[name];
    if (!KEPT.has(name) || typeof written !== 'string' || written === '') return [];
    return written === RUN_SETTINGS[name].default ? [] : [`--${name} ${shellWord(written)}`];
  });
  return ['npx mcp-load-gate run', ...flags].join(' ');
}

function shellWord(text: string): string {
  if (/^[\w.,:/@%+=-]+$/u.test(text)) return text;
  return /["$`\\!]/u.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
