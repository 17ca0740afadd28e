import { accepted, type Form, INTERPOLATED, refused } from './form.ts';

/** One of a few words, exactly as listed. */
export function choiceForm<const T extends string>(choices: readonly T[]): Form<T> {
  return {
    read: (written) => {
      const chosen = choices.find((choice) => choice === written);
      return chosen === undefined ? refused(`give one of ${choices.join(', ')}`) : accepted(chosen);
    },
    json: { type: 'string', anyOf: [{ enum: [...choices] }, { pattern: INTERPOLATED }] },
  };
}
