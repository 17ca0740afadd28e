import type { Place } from './config.ts';

/** One thing that the user has to change before anything runs. */
export interface Complaint {
  /** The setting, as a path (`scenarios.soak.calls`), a flag (`--rounds`) or an input (`fail-on`). */
  readonly setting: string;
  readonly place?: Place | undefined;
  /** What was seen, e.g. `got "many"`. */
  readonly seen: string;
  /** What to write instead, e.g. `give a whole number, for example 1000`. */
  readonly remedy: string;
}

/** A parse either succeeds whole or names everything that is wrong. */
export type Parsed<T> =
  | { readonly kind: 'parsed'; readonly value: T }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] };

/** `scenarios.soak.calls: got "many" (load-gate.yml:14:12); give a whole number, for example 1000` */
export function renderComplaint({ setting, place, seen, remedy }: Complaint): string {
  const where = place === undefined ? '' : ` (${place.file}:${place.line}:${place.column})`;
  return `${setting}: ${seen}${where}; ${remedy}`;
}

/** Both values, or the complaints of both: a user is told of everything at once. */
export function together<A, B>(first: Parsed<A>, second: Parsed<B>): Parsed<readonly [A, B]> {
  if (first.kind === 'parsed' && second.kind === 'parsed') {
    return { kind: 'parsed', value: [first.value, second.value] };
  }
  return { kind: 'refused', complaints: [...complaintsIn(first), ...complaintsIn(second)] };
}

function complaintsIn(parsed: Parsed<unknown>): readonly Complaint[] {
  return parsed.kind === 'refused' ? parsed.complaints : [];
}

/** Thrown at the edge when a parse was refused: the user's turn, exit 2. */
export class ConfigurationError extends Error {
  readonly complaints: readonly Complaint[];

  constructor(complaints: readonly Complaint[]) {
    super(complaints.map(renderComplaint).join('\n'));
    this.name = 'ConfigurationError';
    this.complaints = complaints;
  }
}
