import { z } from 'zod';

/** Settings below a setting, by fixed keys. `remedy` is for whoever wrote something else than keys there. */
export function section<const Shape extends z.core.$ZodShape>(shape: Shape, remedy: string) {
  return z.strictObject(shape, {
    // zod passes no more than a message through, and the complaint needs the known keys to suggest one.
    error: ({ code }) => (code === 'unrecognized_keys' ? Object.keys(shape).join(KEY_SEPARATOR) : remedy),
  });
}

const KEY_SEPARATOR = ' ';

/** The keys that a section knows, from the message of its issue about one that it does not. */
export function knownKeys(message: string): readonly string[] {
  return message.split(KEY_SEPARATOR);
}

export interface NamedShape<Value extends z.ZodType> {
  readonly value: Value;
  readonly name: { readonly pattern: RegExp; readonly remedy: string };
  readonly remedy: string;
}

/** Settings below a setting, by names that the user chooses. */
export function named<Value extends z.ZodType>({ value, name, remedy }: NamedShape<Value>) {
  const key = z
    .string()
    .regex(name.pattern, { error: name.remedy })
    .refine((written) => !(written in Object.prototype), {
      // Whoever looks it up would find it on every object.
      error: 'choose another name, JavaScript has its own use of this one',
    });
  return z.record(key, value, { error: remedy });
}

/** Lets a rule over several settings speak also when one of them is wrong by itself. */
export const whenSection = ({ value }: { readonly value: unknown }) =>
  typeof value === 'object' && value !== null;
