import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readToolsPage } from '../../src/protocol/tools-list.ts';

const bare = { inputSchema: {}, isReadOnly: false, isOpenWorld: false };

test('a tool with all that a plan needs', () => {
  const inputSchema = { type: 'object', properties: { message: { type: 'string' } } };
  const annotations = { readOnlyHint: true, openWorldHint: true, title: 'Echo' };
  expect(readToolsPage({ tools: [{ name: 'echo', description: 'x', inputSchema, annotations }] })).toEqual({
    tools: [{ name: 'echo', inputSchema, isReadOnly: true, isOpenWorld: true }],
    nextCursor: undefined,
  });
});

test('a page says where the next one begins', () => {
  expect(readToolsPage({ tools: [], nextCursor: 'abc' })).toEqual({ tools: [], nextCursor: 'abc' });
  expect(readToolsPage({ tools: [], nextCursor: null })).toEqual({ tools: [], nextCursor: undefined });
});

test('only a hint that says true is a promise', () => {
  const tools = [undefined, null, 'true', 1, false, {}].map((hint) => ({
    name: 'a',
    annotations: { readOnlyHint: hint, openWorldHint: hint },
  }));
  const page = readToolsPage(JSON.parse(JSON.stringify({ tools })));
  expect(page?.tools).toEqual(tools.map(() => ({ name: 'a', ...bare })));
});

test('hostile entries are left out or read as bare tools', () => {
  const tools = [
    null,
    7,
    'echo',
    [],
    {},
    { name: 7 },
    { name: '__proto__', annotations: [{ readOnlyHint: true }] },
    { name: 'constructor', inputSchema: 'object', annotations: 'readOnlyHint' },
    { name: 'a\n`b`', inputSchema: [] },
  ];
  expect(readToolsPage({ tools })?.tools).toEqual(
    ['__proto__', 'constructor', 'a\n`b`'].map((name) => ({ name, ...bare })),
  );
});

test.each([[undefined], [null], [[]], [{}], [{ tools: {} }], [{ tools: 'echo' }]])(
  '%j is no page',
  (result) => {
    expect(readToolsPage(result)).toBeUndefined();
  },
);

test('whatever comes, a page holds the entries that have a name', () => {
  const anything = fc.jsonValue({ maxDepth: 3 });
  const name = fc.oneof(fc.string(), anything);
  const entry = fc.oneof(fc.record({ name, annotations: anything, inputSchema: anything }), anything);
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const tools = JSON.parse(JSON.stringify(entries));
      const names = tools.map((one: { name?: unknown } | null) => one?.name);
      expect(readToolsPage({ tools })?.tools.map((tool) => tool.name)).toEqual(
        names.filter((one: unknown) => typeof one === 'string'),
      );
    }),
  );
});
