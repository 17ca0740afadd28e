import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  type Scalar,
  visit,
} from 'yaml';
import type { Complaint, Parsed } from '../complaint.ts';
import type { Place } from '../config.ts';
import { nestingDepth } from './nesting.ts';
import type { Path } from './path.ts';
import { syntaxComplaints } from './syntax-complaints.ts';

export interface YamlSource {
  /** As it is shown to the user. */
  readonly name: string;
  readonly text: string;
}

/** A YAML file as it was written: nothing interpolated, nothing judged, every part with its place. */
export interface YamlTree {
  readonly root: Node;
  /** What an alias stands for; any other node is itself. Undefined for an alias without its anchor. */
  readonly resolve: (node: Node) => Node | undefined;
  /** Undefined where the file has nothing at this path. */
  readonly find: (path: Path) => Found | undefined;
  readonly placeOf: (node: Node) => Place;
}

export interface Found {
  /** The key that leads here; undefined for the root and for items of lists. */
  readonly key: Scalar | undefined;
  readonly value: Node;
}

const MOST_BYTES = 1024 * 1024;
const DEEPEST_NESTING = 100;

/** Parses one YAML 1.2 document. Keys that stand twice are not refused here: who reads the values sees them. */
export function parseYamlTree(source: YamlSource): Parsed<YamlTree> {
  const excess = complaintOfExcess(source);
  if (excess !== undefined) return { kind: 'refused', complaints: [excess] };

  const lines = new LineCounter();
  const document = parseDocument(source.text, {
    schema: 'core',
    uniqueKeys: false,
    prettyErrors: false,
    lineCounter: lines,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: source.name, line, column: col };
  };
  const flaws = syntaxComplaints({ document, text: source.text, placeAt });
  if (flaws.length > 0) return { kind: 'refused', complaints: flaws };
  const root = document.contents;
  if (root === null) return { kind: 'refused', complaints: [EMPTY(placeAt(0))] };
  return { kind: 'parsed', value: treeOf(document, root, placeAt) };
}

/** A key as text, as it is written: `1.10` keeps its zero. Undefined for a key that is no scalar. */
export function keyText(key: unknown): string | undefined {
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string' ? key.value : (key.source ?? '');
}

function treeOf(document: Document, root: Node, placeAt: (offset: number) => Place): YamlTree {
  const anchored = anchorsOfAliases(document);
  const resolve = (node: Node) => (isAlias(node) ? anchored.get(node) : node);

  const step = (from: Found | undefined, name: string | number): Found | undefined => {
    const node = from && resolve(from.value);
    if (isSeq(node)) {
      const item = node.items[Number(name)];
      return isNode(item) ? { key: undefined, value: item } : undefined;
    }
    const pair = isMap(node) ? node.items.findLast(({ key }) => keyText(key) === String(name)) : undefined;
    if (!isScalar(pair?.key)) return undefined;
    return { key: pair.key, value: isNode(pair.value) ? pair.value : pair.key };
  };

  return {
    root,
    resolve,
    find: (path) => path.reduce<Found | undefined>(step, { key: undefined, value: root }),
    placeOf: (node) => placeAt(node.range?.[0] ?? 0),
  };
}

/** In the order of the document, since an anchor's name may be given again. */
function anchorsOfAliases(document: Document): ReadonlyMap<Node, Node> {
  const anchors = new Map<string, Node>();
  const aliases = new Map<Node, Node>();
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node)) {
        const target = anchors.get(node.source);
        if (target !== undefined) aliases.set(node, target);
      } else if (node.anchor !== undefined) {
        anchors.set(node.anchor, node);
      }
    },
  });
  return aliases;
}

function complaintOfExcess({ name, text }: YamlSource): Complaint | undefined {
  const place = { file: name, line: 1, column: 1 };
  const bytes = Buffer.byteLength(text);
  if (bytes > MOST_BYTES) {
    const seen = `got ${bytes.toLocaleString('en-US')} bytes`;
    return { setting: 'configuration', place, seen, remedy: 'keep the file to 1 MiB' };
  }
  if (nestingDepth(text, DEEPEST_NESTING) > DEEPEST_NESTING) {
    const remedy = `nest no deeper than ${DEEPEST_NESTING} levels`;
    return { setting: 'configuration', place, seen: 'got values nested too deeply', remedy };
  }
  return undefined;
}

const EMPTY = (place: Place): Complaint => ({
  setting: 'configuration',
  place,
  seen: 'the file is empty',
  remedy: 'write at least server: { command: node dist/index.js }',
});
