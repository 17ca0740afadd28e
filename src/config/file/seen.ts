import { isMap, isScalar, isSeq, type Node } from 'yaml';

const LONGEST = 60;

/** A value as it was written, for a complaint: `got "many"`. Never what the environment filled in. */
export function seenNode(node: Node | undefined): string {
  if (isMap(node)) return 'got keys and values';
  if (isSeq(node)) return 'got a list';
  if (!isScalar(node)) return 'got nothing';
  return typeof node.value === 'string' ? seenText(node.value) : `got ${node.source || 'nothing'}`;
}

/** Text in quotes, cut to 60 characters. */
export function seenText(text: string): string {
  const characters = [...text];
  return `got ${JSON.stringify(characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : text)}`;
}
