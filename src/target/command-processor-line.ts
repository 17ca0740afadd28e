import { win32 } from 'node:path';

export interface Program {
  readonly file: string;
  readonly args: readonly string[];
}

/** Characters that cmd.exe acts on outside of quotes; a caret before one takes that away. */
const META = /([()\][%!^"`<>&|;, *?])/g;

/** npm's shims hand their arguments to cmd.exe a second time. */
const SHIM = /node_modules[\\/]\.bin[\\/][^\\/]+\.cmd$/i;

/**
 * One line for `cmd.exe /d /s /c "…"` that starts a batch file with exactly these arguments. Quoting as
 * in cross-spawn: an argument is quoted for the C runtime that reads it at last, and then every character
 * that cmd.exe would act on is escaped, the quotes included, so that no argument can start a command.
 */
export function commandProcessorLine({ file, args }: Program): string {
  const program = win32.normalize(file);
  const escaped = SHIM.test(program) ? (text: string) => escapeMeta(escapeMeta(text)) : escapeMeta;
  return [escapeMeta(program), ...args.map((argument) => escaped(quoted(argument)))].join(' ');
}

function escapeMeta(text: string): string {
  return text.replace(META, '^$1');
}

/** Backslashes count double before a quote and at the end, because there the runtime reads them as escapes. */
function quoted(argument: string): string {
  return `"${argument.replace(/(\\*)"/g, '$1$1\\"').replace(/(\\*)$/, '$1$1')}"`;
}
