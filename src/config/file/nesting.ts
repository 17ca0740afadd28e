import { CST, Lexer } from 'yaml';

/**
 * How deep a text nests brackets, or `-` and `?` on one line, told without recursion: far deeper than any
 * configuration, the YAML composer runs out of stack and can take the process with it.
 * Deeper than `enough` is not counted.
 */
export function nestingDepth(text: string, enough: number): number {
  let brackets = 0;
  let indicators = 0;
  let deepest = 0;
  for (const token of new Lexer().lex(text)) {
    const type = CST.tokenType(token);
    if (type === 'flow-seq-start' || type === 'flow-map-start') brackets += 1;
    if (type === 'flow-seq-end' || type === 'flow-map-end') brackets -= 1;
    if (type === 'seq-item-ind' || type === 'explicit-key-ind') indicators += 1;
    if (type === 'newline') indicators = 0;
    deepest = Math.max(deepest, brackets + indicators);
    if (deepest > enough) return deepest;
  }
  return deepest;
}
