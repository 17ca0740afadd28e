import type { EarlyEnd } from './detection.ts';
import { oneLine, quoted } from './one-line.ts';
import { plural } from './plural.ts';
import { quantityText } from './quantity-text.ts';

const LONGEST_STDERR = 120;

/** What happened, when, what it left unanswered, and the server's own last words. `where` names the rounds. */
export function earlyEndSentence(end: EarlyEnd, where: string, stderrTail: string): string {
  const line = tellingLine(stderrTail);
  return `${headline(end, where)}${line === '' ? '' : `; stderr: ${quoted(line, LONGEST_STDERR)}`}`;
}

/** `exited with code 1`, `was ended by SIGSEGV`. */
export function farewell({ code, signal }: { code: number | undefined; signal: string | undefined }): string {
  if (signal !== undefined) return `was ended by ${signal}`;
  return code === undefined ? 'exited' : `exited with code ${code}`;
}

function headline(end: EarlyEnd, where: string): string {
  switch (end.kind) {
    case 'not-started':
      return `the server could not be started${where}: ${oneLine(end.reason, 160)}`;
    case 'exited':
      return `the server ${farewell(end)} after ${plural(end.afterCalls, 'answered call')}${where}, ${plural(end.outstanding, 'call')} unanswered`;
    case 'hung':
      return `the server stopped answering after ${plural(end.afterCalls, 'call')}${where}: ${end.outstanding} outstanding, silent for ${quantityText(end.silence, 'ms')}`;
    default:
      return end satisfies never;
  }
}

/** The last line that names an error, or else the last one: a stack or a version often follows what matters. */
function tellingLine(tail: string): string {
  const lines = tail.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const isTelling = (line: string) => /error|exception|panic|fatal/i.test(line) && !/^\s*at /.test(line);
  return lines.findLast(isTelling) ?? lines.at(-1) ?? '';
}
