import { accepted, type Form, refused } from './form.ts';

const PLACEHOLDER = /\{\{[^{}]*\}\}/g;
const REQUEST = 'give a regular expression of ECMAScript (flag u), for example "^hello \\d+$"';

/** The source of a regular expression with the flag `u`; placeholders such as `{{seq}}` stand for a digit here. */
export const REGULAR_EXPRESSION: Form<string> = {
  read: (written) =>
    typeof written === 'string' && written !== '' && isRegularExpression(written.replace(PLACEHOLDER, '0'))
      ? accepted(written)
      : refused(REQUEST),
  json: { type: 'string', minLength: 1, examples: ['^hello \\d+$'] },
};

function isRegularExpression(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}
