/** The last line that names an error, or else the last one: a stack or a version often follows what matters. */
export function tellingLine(tail: string): string {
  const lines = tail.split(/[\r\n]+/).filter((line) => line.trim() !== '');
  const isTelling = (line: string) => /error|exception|panic|fatal/i.test(line) && !/^\s*at /.test(line);
  return lines.findLast(isTelling) ?? lines.at(-1) ?? '';
}
