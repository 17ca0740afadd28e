import type { Node } from 'yaml';
import type { z } from 'zod';
import type { Complaint } from '../complaint.ts';
import { type Path, renderPath } from '../file/path.ts';
import { seenNode } from '../file/seen.ts';
import type { YamlTree } from '../file/yaml-tree.ts';
import { nearest } from '../nearest.ts';
import { knownKeys } from './section.ts';

type Issue = z.core.$ZodIssue;

/** What the schema objects to, in our sentences; the message of each of its issues is a remedy. */
export function complaintsOf(issue: Issue, tree: YamlTree): readonly Complaint[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey([...path, key], knownKeys(issue.message), tree));
    case 'invalid_key':
      return [badKey(path, issue.issues[0]?.message ?? '', tree)];
    default:
      return [badValue(path, issue, tree)];
  }
}

function unknownKey(path: Path, known: readonly string[], tree: YamlTree): Complaint {
  const meant = nearest(String(path.at(-1)), known);
  const remedy = meant === undefined ? `use one of ${known.join(', ')}` : `did you mean \`${meant}\`?`;
  return { ...at(path, tree.find(path)?.key, tree), seen: 'not a setting', remedy };
}

function badKey(path: Path, remedy: string, tree: YamlTree): Complaint {
  return { ...at(path, tree.find(path)?.key, tree), seen: 'not a name that can be used', remedy };
}

function badValue(path: Path, issue: Issue, tree: YamlTree): Complaint {
  const remedy = issue.message;
  const found = tree.find(path);
  if (found === undefined) {
    return { ...at(path, tree.find(path.slice(0, -1))?.key, tree), seen: 'missing', remedy };
  }
  const seen = issue.code === 'custom' ? issue.params?.['seen'] : undefined;
  if (typeof seen === 'string') return { ...at(path, found.key, tree), seen, remedy };
  return { ...at(path, found.value, tree), seen: seenNode(tree.resolve(found.value)), remedy };
}

function at(path: Path, node: Node | undefined, tree: YamlTree): Pick<Complaint, 'setting' | 'place'> {
  return { setting: renderPath(path), place: tree.placeOf(node ?? tree.root) };
}
