import { BOOLEAN } from '../form/boolean.ts';
import { choiceForm } from '../form/choice.ts';
import { accepted, type Form, refused } from '../form/form.ts';
import { REGULAR_EXPRESSION } from '../form/regular-expression.ts';
import { possiblyEmptyTextForm, textForm } from '../form/text.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { leaf } from './leaf.ts';
import { callLimitsSchema } from './limits-schema.ts';
import { section, whenSection } from './section.ts';

const METHODS = ['tools/list', 'ping'] as const;

const OBJECT: Form<JsonObject> = {
  read: (written) =>
    isJsonObject(written)
      ? accepted(written as JsonObject)
      : refused('write it as keys and values, for example { a: 2 }'),
  json: { type: 'object' },
};

const expectation = section(
  {
    'text-contains': leaf(
      textForm({ noun: 'text', example: 'hello {{seq}}' }),
      'The text of the answer contains this.',
    ).optional(),
    'text-equals': leaf(
      possiblyEmptyTextForm({ noun: 'text', example: 'hello {{seq}}' }),
      'The text of the answer is this.',
    ).optional(),
    'text-matches': leaf(
      REGULAR_EXPRESSION,
      'The text of the answer matches this regular expression (flag u).',
    ).optional(),
    structured: leaf(OBJECT, 'Each key is in structuredContent with an equal value.').optional(),
    'is-error': leaf(BOOLEAN, 'The call is meant to be answered with isError.').optional(),
  },
  'write what to expect below it, for example text-contains: hello',
);

/** One call: which tool, with what, and what the answer must hold. */
export const callSchema = section(
  {
    tool: leaf(textForm({ noun: 'the name of a tool', example: 'echo' }), 'Tool that is called.').optional(),
    method: leaf(choiceForm(METHODS), 'Method that is requested instead of a tool.').optional(),
    arguments: leaf(
      OBJECT,
      'Arguments; {{seq}}, {{uuid}} and {{random …}} are filled in for each call.',
    ).optional(),
    expect: expectation.describe('What the answer must hold, beside not being an error.').optional(),
    limits: callLimitsSchema.describe("Limits held against this call's own figures.").optional(),
  },
  'write the call below it, for example tool: echo',
)
  .refine(({ tool, method }) => tool !== undefined || method !== undefined, {
    error: `name the tool, for example tool: echo, or a method: ${METHODS.join(' or ')}`,
    params: { seen: 'neither `tool` nor `method`' },
    when: whenSection,
  })
  .refine(({ tool, method }) => tool === undefined || method === undefined, {
    path: ['method'],
    error: 'keep one of the two',
    params: { seen: 'stands beside `tool`' },
    when: whenSection,
  })
  .refine(onlyWithTool('arguments'), onlyWithToolIssue('arguments'))
  .refine(onlyWithTool('expect'), onlyWithToolIssue('expect'))
  .meta({ id: 'call', oneOf: [{ required: ['tool'] }, { required: ['method'] }] });

type ToolSetting = 'arguments' | 'expect';

function onlyWithTool(setting: ToolSetting) {
  return (
    call: { readonly tool?: unknown; readonly method?: unknown } & {
      readonly [key in ToolSetting]?: unknown;
    },
  ) => call[setting] === undefined || call.method === undefined || call.tool !== undefined;
}

function onlyWithToolIssue(setting: ToolSetting) {
  return {
    path: [setting],
    error: `take it away, or name a tool in place of the method`,
    params: { seen: 'only a tool has it' },
    when: whenSection,
  };
}
