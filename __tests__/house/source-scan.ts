import { parseAst } from 'rolldown/parseAst';

/** One import of a source file, type imports and `import('…')` included. */
export interface Import {
  readonly specifier: string;
  /** Names taken from it; empty for a whole-module or dynamic import. */
  readonly names: readonly string[];
  readonly line: number;
}

/** A use of something global, such as `process` or `Date.now`. */
export interface GlobalUse {
  readonly name: string;
  readonly line: number;
}

export interface SourceScan {
  readonly imports: readonly Import[];
  readonly globals: readonly GlobalUse[];
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** Reads what a TypeScript file imports, and which globals it uses: those that it does not declare itself. */
export function scanSource(file: string, text: string): SourceScan {
  const program = parseAst(text, { lang: 'ts' }, file);
  const lineOf = (offset: number) => text.slice(0, offset).split('\n').length;

  const imports: Import[] = [];
  const globals: GlobalUse[] = [];
  const declared = new Set<string>();
  walk(program as unknown as Node, undefined, (node, parent) => {
    const source = node['source'] as Node | null | undefined;
    if (/^(Import|Export|TSImportType)/.test(node.type) && typeof source?.['value'] === 'string') {
      imports.push({ specifier: source['value'], names: importedNames(node), line: lineOf(node.start) });
    }
    for (const name of declaredNames(node)) declared.add(name);
    const name = globalName(node, parent);
    if (name !== undefined) globals.push({ name, line: lineOf(node.start) });
  });
  return { imports, globals: globals.filter(({ name }) => !declared.has(name.split(/[.( ]/)[0] ?? '')) };
}

function walk(
  node: Node,
  parent: { readonly node: Node; readonly key: string } | undefined,
  visit: (node: Node, parent: { readonly node: Node; readonly key: string } | undefined) => void,
): void {
  visit(node, parent);
  for (const [key, value] of Object.entries(node)) {
    for (const child of [value].flat()) if (isNode(child)) walk(child, { node, key }, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

function importedNames(node: Node): readonly string[] {
  const specifiers = (node['specifiers'] ?? []) as readonly Node[];
  return specifiers.flatMap((specifier) => {
    const imported = specifier['imported'] as Node | undefined;
    return typeof imported?.['name'] === 'string' ? [imported['name']] : [];
  });
}

/** The names that this node binds; scopes are not told apart. */
function declaredNames(node: Node): readonly string[] {
  const bound = [node['params'], node['local'], node['id'], node['param']].flat();
  return bound.flatMap((target) => (target ? namesOfPattern(target as Node) : []));
}

function namesOfPattern(pattern: Node): readonly string[] {
  if (pattern.type === 'Identifier') return [pattern['name'] as string];
  const inner = [
    pattern['properties'],
    pattern['elements'],
    pattern['value'],
    pattern['left'],
    pattern['argument'],
    pattern['parameter'],
  ].flat();
  return inner.flatMap((part) => (part && typeof part === 'object' ? namesOfPattern(part as Node) : []));
}

/** `process`, or `Date.now`, or `new Date()`: what a node uses of the world, if it names a global at all. */
function globalName(
  node: Node,
  parent: { readonly node: Node; readonly key: string } | undefined,
): string | undefined {
  if (node.type !== 'Identifier' || parent === undefined || isMereName(parent)) return undefined;
  const name = node['name'] as string;
  const { node: user, key } = parent;
  if (user.type === 'MemberExpression' && key === 'object') {
    const property = user['property'] as Node;
    const member = user['computed'] === true ? property['value'] : property['name'];
    return typeof member === 'string' ? `${name}.${member}` : name;
  }
  const isEmpty = (user['arguments'] as readonly unknown[] | undefined)?.length === 0;
  if (key === 'callee' && user.type === 'NewExpression') return isEmpty ? `new ${name}()` : `new ${name}`;
  if (key === 'callee' && user.type === 'CallExpression') return `${name}()`;
  return name;
}

/** Whether an identifier there only names a property or a type. */
function isMereName({ node, key }: { readonly node: Node; readonly key: string }): boolean {
  if (key === 'property' && node.type === 'MemberExpression') return node['computed'] !== true;
  if (key === 'key') return node['computed'] !== true;
  return node.type.startsWith('TS') && key !== 'expression';
}
