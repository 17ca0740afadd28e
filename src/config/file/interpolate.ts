import { accepted, type Reading, refused } from '../form/form.ts';

/** Variables by name, as of `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

export interface Interpolated {
  readonly text: string;
  /** Values that came from the environment; a default that was used is not among them. */
  readonly values: readonly string[];
}

const REFERENCE = /\$\$\{|\$\{(?<name>[A-Za-z_]\w*)(?<fallback>:-[^}]*)?\}|\$\{/g;

/**
 * `${NAME}` → its value, `${NAME:-text}` → its value, or the text when it is not set or empty, `$${` → `${`.
 * What is filled in is not read again. Refused when a variable is not set, or a `${` says anything else.
 */
export function interpolate(text: string, environment: Environment): Reading<Interpolated> {
  const values: string[] = [];
  const unset: string[] = [];
  let isMalformed = false;

  const filled = text.replace(REFERENCE, (reference, name?: string, fallback?: string) => {
    if (reference === '$${') return '${';
    if (name === undefined) {
      isMalformed = true;
      return reference;
    }
    const value = Object.hasOwn(environment, name) ? environment[name] : undefined;
    if (fallback !== undefined && (value === undefined || value === '')) return fallback.slice(':-'.length);
    if (value === undefined) unset.push(name);
    else values.push(value);
    return value ?? reference;
  });

  if (isMalformed)
    return refused(`write \${NAME}, \${NAME:-default}, or $\${ where you mean the characters \${`);
  const [first] = unset;
  if (first !== undefined) {
    return refused(
      `set ${[...new Set(unset)].join(' and ')} in the environment, or write \${${first}:-default}`,
    );
  }
  return accepted({ text: filled, values });
}
