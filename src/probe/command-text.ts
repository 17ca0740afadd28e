const LONGEST = 120;

/**
 * A command line as one short line for a reader: control, format and line-separating characters become
 * spaces, white space is collapsed, and at most 120 characters are kept.
 */
export function commandText(raw: string): string {
  const line = raw
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const characters = [...line];
  return characters.length <= LONGEST ? line : `${characters.slice(0, LONGEST - 1).join('')}…`;
}

/** How a zombie is told: its name only, because its command line went with its memory. */
export function zombieText(name: string): string {
  return commandText(`(zombie) ${name}`);
}
