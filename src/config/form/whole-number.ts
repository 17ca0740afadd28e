import { accepted, type Form, INTERPOLATED, refused } from './form.ts';

export interface WholeNumberBounds {
  /** Both inclusive. */
  readonly min: number;
  readonly max: number;
  readonly example: number;
}

/** Reads a whole number; digits as text count too, since flags, inputs and `${NAME}` only give text. */
export function wholeNumberForm({ min, max, example }: WholeNumberBounds): Form<number> {
  return {
    read: (written) => {
      const value = typeof written === 'string' && /^\d{1,16}$/.test(written) ? Number(written) : written;
      if (typeof value === 'number' && Number.isSafeInteger(value) && value >= min && value <= max) {
        return accepted(value);
      }
      return refused(`give a whole number from ${grouped(min)} to ${grouped(max)}, for example ${example}`);
    },
    json: { type: ['integer', 'string'], minimum: min, maximum: max, pattern: INTERPOLATED },
  };
}

const grouped = (value: number) => value.toLocaleString('en-US');
