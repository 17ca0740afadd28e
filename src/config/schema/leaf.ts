import { z } from 'zod';
import type { Form } from '../form/form.ts';

/**
 * A setting without settings below it. The message of every issue of our schema is the remedy;
 * what was seen is read from the file, as it was written.
 */
export function leaf<T>(form: Form<T>, help: string): z.ZodType<T, unknown> {
  return z
    .unknown()
    .meta({ ...form.json, description: help })
    .transform((written, context): T => {
      const reading = form.read(written);
      if (reading.kind === 'accepted') return reading.value;
      context.addIssue({ code: 'custom', message: reading.remedy });
      return z.NEVER;
    });
}
