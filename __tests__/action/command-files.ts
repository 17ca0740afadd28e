import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  GITHUB_OUTPUT: 'set_output',
  GITHUB_ENV: 'set_env',
  GITHUB_PATH: 'add_path',
  GITHUB_STATE: 'save_state',
  GITHUB_STEP_SUMMARY: 'step_summary',
} as const;

type CommandFile = keyof typeof FILES;
/** Environment variable → path. */
export type CommandFiles = Readonly<Record<CommandFile, string>>;

export interface CommandFileContents {
  readonly outputs: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly path: readonly string[];
  /** Empty if it was over the limit: the runner shows nothing then. */
  readonly summary: string;
  /** What the runner would refuse, one sentence each. */
  readonly violations: readonly string[];
}

const SUMMARY_LIMIT = 1024 * 1024;
const OUTPUTS_LIMIT = 1024 * 1024;

/** Makes the files of one step, empty, as the runner does. */
export function createCommandFiles(temp: string): CommandFiles {
  const folder = join(temp, '_runner_file_commands');
  mkdirSync(folder, { recursive: true });
  const entries = Object.entries(FILES).map(([name, file]) => [name, join(folder, file)] as const);
  for (const [, path] of entries) writeFileSync(path, '');
  return Object.fromEntries(entries) as CommandFiles;
}

export function readCommandFiles(files: CommandFiles): CommandFileContents {
  const violations: string[] = [];
  const pairs = (name: CommandFile) => {
    try {
      return parsePairs(readFileSync(files[name], 'utf8'));
    } catch (error) {
      violations.push(`${name}: ${(error as Error).message}`);
      return {};
    }
  };

  const outputs = pairs('GITHUB_OUTPUT');
  if (sizeOf(outputs) > OUTPUTS_LIMIT) violations.push('GITHUB_OUTPUT: over 1 MiB');
  const env = pairs('GITHUB_ENV');
  if ('NODE_OPTIONS' in env) violations.push('GITHUB_ENV: NODE_OPTIONS cannot be set');
  const summary = readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8');
  const isSummaryShown = Buffer.byteLength(summary) <= SUMMARY_LIMIT;
  if (!isSummaryShown) violations.push('GITHUB_STEP_SUMMARY: over 1 MiB, nothing is shown');
  return {
    outputs,
    env,
    state: pairs('GITHUB_STATE'),
    path: readFileSync(files.GITHUB_PATH, 'utf8').split(/\r?\n/).filter(Boolean),
    summary: isSummaryShown ? summary : '',
    violations,
  };
}

/** `name=value`, or `name<<DELIMITER`, the value's lines and `DELIMITER` alone (actions/runner, FileCommandManager.cs). */
export function parsePairs(text: string): Readonly<Record<string, string>> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  while (lines.length > 0) {
    const line = lines.shift() ?? '';
    if (line === '') continue;
    const [, name, operator, rest = ''] = /^(.*?)(=|<<)(.*)$/s.exec(line) ?? [];
    if (name === undefined || name === '') throw new Error(`invalid format '${line}'`);
    pairs[name] = operator === '=' ? rest : takeUntil(lines, rest);
  }
  return pairs;
}

function takeUntil(lines: string[], delimiter: string): string {
  const end = lines.indexOf(delimiter);
  if (delimiter === '' || end < 0) throw new Error(`matching delimiter not found '${delimiter}'`);
  const value = lines.splice(0, end + 1);
  return value.slice(0, -1).join('\n');
}

/** As the service counts: UTF-16. */
function sizeOf(pairs: Readonly<Record<string, string>>): number {
  return Object.entries(pairs).reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
}
