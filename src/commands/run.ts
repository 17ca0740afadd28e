import type { RawSettings } from '../config/run-options.ts';
import { exitCodeOf } from '../judge/exit-code.ts';
import { renderMarkdown } from '../report/markdown.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeTextFile } from '../system/write-text-file.ts';
import { gate } from './gate.ts';

/** Returns the exit code. The result goes to stdout and to the files that were asked for. */
export async function runCommand(raw: RawSettings): Promise<number> {
  const { result, options } = await gate(raw, 'flag', {});
  process.stdout.write(renderTerminal(result, { hasColour: hasColour() }));
  if (options.out !== undefined) await writeTextFile(options.out, `${JSON.stringify(result)}\n`);
  if (options.markdown !== undefined) await writeTextFile(options.markdown, renderMarkdown(result));
  return exitCodeOf(result, options.failOn);
}

/** NO_COLOR (no-color.org) goes before everything. */
export function hasColour(): boolean {
  return process.stdout.isTTY === true && !process.env['NO_COLOR'];
}
