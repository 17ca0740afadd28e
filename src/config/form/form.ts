import type { JsonObject } from '../json.ts';

/**
 * A form that a setting's value is written in: one source of how it is read, from a file, a flag or an
 * Action input, and of how JSON Schema describes it to an editor.
 */
export interface Form<T> {
  /** Takes whatever was written; refuses what it cannot take literally, never guesses. */
  readonly read: (written: unknown) => Reading<T>;
  /** JSON Schema of what may be written. */
  readonly json: JsonObject;
}

export type Reading<T> =
  | { readonly kind: 'accepted'; readonly value: T }
  | {
      readonly kind: 'refused';
      /** What to write instead, e.g. `give a whole number from 1 to 100, for example 3`. */
      readonly remedy: string;
    };

export function accepted<T>(value: T): Reading<T> {
  return { kind: 'accepted', value };
}

export function refused(remedy: string): Reading<never> {
  return { kind: 'refused', remedy };
}

/** Pattern of text that only the environment completes: an editor cannot check it further. */
export const INTERPOLATED = '\\$\\{';
