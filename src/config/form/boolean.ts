import { accepted, type Form, INTERPOLATED, refused } from './form.ts';

/** `true` or `false`, also as text of an Action input or from `${NAME}`; `yes`, `1`, `True` and the rest are refused. */
export const BOOLEAN: Form<boolean> = {
  read: (written) => {
    if (written === true || written === 'true') return accepted(true);
    if (written === false || written === 'false') return accepted(false);
    return refused('give true or false');
  },
  json: { type: ['boolean', 'string'], pattern: INTERPOLATED },
};
