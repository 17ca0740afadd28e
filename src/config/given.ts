import type { Complaint } from './complaint.ts';
import { seenText } from './file/seen.ts';
import type { Reading } from './form/form.ts';

/** A setting given by a flag or an Action input, as it was written. */
export interface Given {
  /** As the user named it: `--rounds` or `rounds`. */
  readonly setting: string;
  readonly raw: string | boolean;
}

/** Reads what was given, if anything; what is refused becomes a complaint and undefined. */
export function takeOrComplain(complaints: Complaint[]) {
  return <T>(given: Given | undefined, read: (raw: unknown) => Reading<T>): T | undefined => {
    if (given === undefined) return undefined;
    const reading = read(given.raw);
    if (reading.kind === 'accepted') return reading.value;
    const seen = typeof given.raw === 'string' ? seenText(given.raw) : `got ${given.raw}`;
    complaints.push({ setting: given.setting, seen, remedy: reading.remedy });
    return undefined;
  };
}
