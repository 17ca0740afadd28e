import { accepted, type Form, refused } from './form.ts';

export interface TextShape {
  /** As it is asked for: `the name of a tool`. */
  readonly noun: string;
  readonly example: string;
}

const NUL = '\0';

/** Any text but none; no NUL, which no file name, argument or environment variable can hold. */
export function textForm({ noun, example }: TextShape): Form<string> {
  const form = possiblyEmptyTextForm({ noun, example });
  return {
    read: (written) =>
      written === '' ? refused(`give ${noun}, for example ${example}`) : form.read(written),
    json: { type: 'string', minLength: 1, examples: [example] },
  };
}

/** Numbers and booleans are refused: `1.10` would lose its zero on the way to text. */
export function possiblyEmptyTextForm({ noun, example }: TextShape): Form<string> {
  return {
    read: (written) => {
      if (typeof written === 'number' || typeof written === 'boolean') {
        return refused(`write it in quotes, for example "${written}"`);
      }
      if (typeof written !== 'string') return refused(`give ${noun}, for example ${example}`);
      return written.includes(NUL) ? refused('take the NUL character out of it') : accepted(written);
    },
    json: { type: 'string', examples: [example] },
  };
}
