import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Program {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly exitCode: number;
}

/**
 * What is started, in a folder of its own: `dist/` as it is now, because a build may replace it meanwhile.
 * The first one is what the others are compared with.
 */
export function copyPrograms(): {
  readonly folder: string;
  readonly cwd: string;
  readonly programs: readonly Program[];
} {
  const folder = mkdtempSync(join(tmpdir(), 'bench-cold-start-'));
  const cwd = join(folder, 'nothing');
  mkdirSync(cwd);
  cpSync('dist', join(folder, 'dist'), { recursive: true });
  for (const name of ['empty.cjs', 'empty.mjs']) writeFileSync(join(folder, name), '');
  const program = (name: string, file: string, args: readonly string[] = [], exitCode = 0) => {
    return { name, file: join(folder, file), args, exitCode };
  };
  return {
    folder,
    cwd,
    programs: [
      program('empty CommonJS file', 'empty.cjs'),
      program('empty ES module', 'empty.mjs'),
      program('`cli/index.js --help`', 'dist/cli/index.js', ['--help']),
      program('`cli/index.js --version`', 'dist/cli/index.js', ['--version']),
      program('`action/index.js`, no inputs', 'dist/action/index.js', [], 2),
    ],
  };
}
