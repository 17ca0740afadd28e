import { readFileSync, writeFileSync } from 'node:fs';
import { markdownTable } from 'markdown-table';
import { LIMIT_NAMES, LIMIT_SETTINGS, type LimitSetting } from '../src/config/limits.ts';
import { RUN_SETTING_NAMES, RUN_SETTINGS, type RunSetting } from '../src/config/run-settings.ts';
import { renderLimit } from '../src/config/schema/limits-schema.ts';

/** Fills the README's tables of settings and limits from the tables that the code reads. Runs in the project's root. */
const readme = readFileSync('README.md', 'utf8');
writeFileSync('README.md', fill(fill(readme, 'settings', settingsTable()), 'limits', limitsTable()));

function fill(text: string, name: string, table: string): string {
  const [start, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from === -1 || to < from) throw new Error(`README.md lacks the marks ${start} and ${end}`);
  return `${text.slice(0, from)}${start}\n${table}\n${text.slice(to)}`;
}

function settingsTable(): string {
  const rows = RUN_SETTING_NAMES.map((name) => {
    const { dialects, default: byDefault, choices, help }: RunSetting = RUN_SETTINGS[name];
    const input = dialects.includes('input') ? `\`${name}\`` : '';
    const flag = dialects.includes('flag') ? `\`--${name}\`` : '';
    const listed = choices === undefined ? '' : ` (${choices.map((one) => `\`${one}\``).join(', ')})`;
    return [input, flag, byDefault === undefined ? '' : `\`${byDefault}\``, `${help}${listed}`];
  });
  return plainTable([['input', 'flag', 'default', ''], ...rows]);
}

function limitsTable(): string {
  const rows = LIMIT_NAMES.map((name) => {
    const { metric, bound, isPerCall, help, unit, defaults }: LimitSetting = LIMIT_SETTINGS[name];
    const values = [...new Set(Object.values(defaults))].map((value) => renderLimit(value, unit));
    const byDefault = values.length === 0 ? 'none' : values.join(' or ');
    return [`\`${name}\``, `\`${metric}\``, bound, byDefault, isPerCall ? 'yes' : '', help];
  });
  return plainTable([['limit', 'metric', '', 'default', 'per call', 'bounds'], ...rows]);
}

function plainTable(rows: readonly (readonly string[])[]): string {
  return markdownTable(rows, { alignDelimiters: false });
}
