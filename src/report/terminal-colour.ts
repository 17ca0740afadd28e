import type { Verdict } from '../record/result.ts';

const CODES = { red: 31, green: 32, yellow: 33, dim: 2 } as const;
type Colour = keyof typeof CODES;

const VERDICT_COLOURS: Readonly<Record<Verdict, Colour>> = {
  passed: 'green',
  failed: 'red',
  broken: 'red',
  inconclusive: 'yellow',
};

export function paint(colour: Colour, text: string, hasColour: boolean): string {
  return hasColour ? `\u001b[${CODES[colour]}m${text}\u001b[0m` : text;
}

/** The text in its verdict's colour. */
export function colourOf(verdict: Verdict, text: string, hasColour: boolean): string {
  return paint(VERDICT_COLOURS[verdict], text, hasColour);
}
