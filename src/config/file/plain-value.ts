import { isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Complaint } from '../complaint.ts';
import type { Json } from '../json.ts';
import { type Environment, interpolate } from './interpolate.ts';
import { type Path, renderPath } from './path.ts';
import { seenNode } from './seen.ts';
import { keyText, type YamlTree } from './yaml-tree.ts';

export interface PlainValue {
  /** Aliases unfolded, the environment filled in; text that could not be filled in stays as written. */
  readonly value: Json;
  /** Every value of the environment that was filled in. */
  readonly filledIn: readonly string[];
  readonly complaints: readonly Complaint[];
}

const MOST_VALUES = 200_000;
const DEEPEST_NESTING = 100;
const EXTENT = `keep to ${MOST_VALUES.toLocaleString('en-US')} values and ${DEEPEST_NESTING} levels`;

/** What a YAML tree says, as JSON. The environment fills text only: whatever it holds, text stays text. */
export function readPlainValue(tree: YamlTree, environment: Environment): PlainValue {
  const filledIn: string[] = [];
  const complaints: Complaint[] = [];
  let values = 0;
  let isExhausted = false;

  const complain = (path: Path, node: Node, seen: string, remedy: string) => {
    complaints.push({ setting: renderPath(path), place: tree.placeOf(node), seen, remedy });
  };

  const read = (written: Node, path: Path): Json => {
    values += 1;
    if (isExhausted) return null;
    if (values > MOST_VALUES || path.length > DEEPEST_NESTING) {
      isExhausted = true;
      complain([], tree.root, 'got too many values or levels, aliases unfolded', EXTENT);
      return null;
    }
    const node = tree.resolve(written);
    if (isMap(node)) return readMap(node, path);
    if (isSeq(node)) return node.items.map((item, index) => read(item as Node, [...path, index]));
    if (isScalar(node)) return readScalar(node, path);
    complain(path, written, 'an alias without its anchor', 'write the anchor (`&name`) before the alias');
    return null;
  };

  const readMap = (map: YAMLMap, path: Path): Json => {
    const entries = new Map<string, Json>();
    for (const pair of map.items as Pair<Node, Node | null>[]) {
      const name = keyText(pair.key);
      if (name === undefined || name === '__proto__') {
        complain(path, pair.key, 'a key that cannot be one', 'use plain text as a key');
        continue;
      }
      if (entries.has(name)) complain([...path, name], pair.key, 'stands twice', 'keep one of the two');
      entries.set(name, pair.value === null ? null : read(pair.value, [...path, name]));
    }
    return Object.fromEntries(entries);
  };

  const readScalar = (scalar: Scalar, path: Path): Json => {
    const { value } = scalar;
    if (typeof value === 'string') return readText(value, scalar, path);
    if (typeof value === 'boolean' || value === null) return value;
    if (typeof value === 'number' && isExact(value, scalar.source)) return value;
    complain(path, scalar, seenNode(scalar), 'write it in quotes: a number cannot hold it exactly');
    return null;
  };

  const readText = (text: string, scalar: Scalar, path: Path): string => {
    const reading = interpolate(text, environment);
    if (reading.kind === 'refused') {
      complain(path, scalar, seenNode(scalar), reading.remedy);
      return text;
    }
    filledIn.push(...reading.value.values);
    return reading.value.text;
  };

  const value = read(tree.root, []);
  return { value: isExhausted ? null : value, filledIn, complaints };
}

/** Infinity and NaN are not JSON; a whole number beyond 2⁵³ would come out as another one. */
function isExact(value: number, source = ''): boolean {
  return Number.isFinite(value) && (Number.isSafeInteger(value) || !/^([-+]?\d+|0[ox].*)$/.test(source));
}
