import { cut, oneLine } from '../judge/one-line.ts';

/** Foreign text as a part of a log line: one line, at most `max` UTF-16 units, and no command of the runner. */
export function logText(text: string, max: number): string {
  return cut(withoutCommand(oneLine(text, max)), max);
}

/**
 * Neutralises what the runner would obey in a line: `::` after leading white space and `##[` anywhere.
 * Each line of a text for the log passes through this last, since a line's parts can make up a command together.
 */
export function withoutCommand(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, '$1: ').replaceAll('##[', '# #[');
}
