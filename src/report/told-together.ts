import { placeText } from './place-text.ts';
import type { ShownFinding } from './shown-finding.ts';

/** One sentence for several scenarios that would say the same: `leak, mixed: fds.peak was not measured: …`. Plain, maybe foreign text. */
export function toldTogether(findings: readonly ShownFinding[]): string[] {
  const places = new Map<string, string[]>();
  for (const finding of findings) {
    const sentence = finding.hint === undefined ? finding.message : `${finding.message}. ${finding.hint}`;
    places.set(sentence, [...(places.get(sentence) ?? []), placeText({ ...finding, call: undefined })]);
  }
  return [...places].map(([sentence, where]) => `${where.join(', ')}: ${sentence}`);
}
