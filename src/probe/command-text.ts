const LONGEST = 120;
const KEPT_AT_START = 30;

/**
 * A command line as one short line for a reader: control, format and line-separating characters become
 * spaces, white space is collapsed. One of more than 120 characters loses the folder of its program and
 * then its middle, because programs are told apart by their names and their last arguments.
 */
export function commandText(raw: string): string {
  const line = raw
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return isShort(line) ? line : withoutMiddle(line.replace(/^\S*[\\/](?=[^\\/\s])/, ''));
}

/** How a zombie is told: its name only, because its command line went with its memory. */
export function zombieText(name: string): string {
  return commandText(`(zombie) ${name}`);
}

function isShort(line: string): boolean {
  return [...line].length <= LONGEST;
}

function withoutMiddle(line: string): string {
  if (isShort(line)) return line;
  const characters = [...line];
  const end = characters.slice(characters.length - (LONGEST - KEPT_AT_START - 1));
  return `${characters.slice(0, KEPT_AT_START).join('')}…${end.join('')}`;
}
