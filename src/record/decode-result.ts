import { RESULT_SCHEMA_VERSION, type Result, resultSchema } from './result.ts';

export type DecodedResult =
  | { readonly kind: 'decoded'; readonly result: Result }
  | { readonly kind: 'refused'; readonly reason: string };

/** Reads a stored result document; anything but a whole valid one of this schema version is refused. */
export function decodeResult(text: string): DecodedResult {
  let document: unknown;
  try {
    document = JSON.parse(text);
  } catch {
    return { kind: 'refused', reason: 'it is not JSON' };
  }
  const checked = resultSchema.safeParse(document);
  if (checked.success) return { kind: 'decoded', result: checked.data };
  const [issue] = checked.error.issues;
  const where = issue === undefined ? 'it' : issue.path.join('.') || 'it';
  return {
    kind: 'refused',
    reason: `it is no result document of schema ${RESULT_SCHEMA_VERSION}: ${where} is wrong`,
  };
}
