import type { Complaint } from '../complaint.ts';
import type { CommandLine } from '../config.ts';
import { BOOLEAN } from '../form/boolean.ts';
import { COMMAND, readCommandLine } from '../form/command-line.ts';
import { isJsonObject, type JsonObject } from '../json.ts';
import { configSchema, type Settings } from '../schema/schema.ts';
import { complaintsOf } from '../schema/schema-complaints.ts';
import type { Environment } from './interpolate.ts';
import { readPlainValue } from './plain-value.ts';
import { seenNode } from './seen.ts';
import { parseYamlTree, type YamlSource, type YamlTree } from './yaml-tree.ts';

/** A configuration file read as far as it can be, so that flags can be held against it even when it is wrong. */
export interface ConfigFile {
  /** Undefined when there are complaints. */
  readonly settings: Settings | undefined;
  /** The settings as written, unchecked; undefined when the text is not YAML or no mapping. */
  readonly written: JsonObject | undefined;
  readonly command: CommandLine | undefined;
  readonly tree: YamlTree | undefined;
  readonly filledIn: readonly string[];
  /** In the order of the file. */
  readonly complaints: readonly Complaint[];
}

/** What a run without a file has: every default. */
export const NO_FILE: ConfigFile = {
  settings: configSchema.parse({}),
  written: {},
  command: undefined,
  tree: undefined,
  filledIn: [],
  complaints: [],
};

export function readConfigFile(source: YamlSource, environment: Environment): ConfigFile {
  const parsed = parseYamlTree(source);
  if (parsed.kind === 'refused') return { ...UNREADABLE, complaints: parsed.complaints };

  const tree = parsed.value;
  const plain = readPlainValue(tree, environment);
  const checked = configSchema.safeParse(plain.value);
  const command = readServerCommand(plain.value, tree);
  const complaints = oneForEachSetting([
    ...plain.complaints,
    ...(checked.error?.issues ?? []).flatMap((issue) => complaintsOf(issue, tree)),
    ...command.complaints,
  ]);
  return {
    settings: complaints.length === 0 ? checked.data : undefined,
    written: isJsonObject(plain.value) ? plain.value : undefined,
    command: command.line,
    tree,
    filledIn: plain.filledIn,
    complaints: complaints.sort(inFileOrder),
  };
}

const UNREADABLE: ConfigFile = { ...NO_FILE, settings: undefined, written: undefined };

interface ReadCommand {
  readonly line: CommandLine | undefined;
  readonly complaints: readonly Complaint[];
}

/** Only where `command` and `shell` are each right by themselves; else the schema complains. */
function readServerCommand(config: unknown, tree: YamlTree): ReadCommand {
  const none = { line: undefined, complaints: [] };
  const server = isJsonObject(config) ? config['server'] : undefined;
  if (!isJsonObject(server)) return none;
  const command = COMMAND.read(server['command']);
  const shell = BOOLEAN.read(server['shell'] ?? false);
  if (command.kind === 'refused' || shell.kind === 'refused') return none;

  const reading = readCommandLine({ command: command.value, shell: shell.value });
  if (reading.kind === 'accepted') return { line: reading.value, complaints: [] };
  const node = tree.find(['server', 'command'])?.value ?? tree.root;
  const seen = seenNode(tree.resolve(node));
  const complaint = { setting: 'server.command', place: tree.placeOf(node), seen, remedy: reading.remedy };
  return { line: undefined, complaints: [complaint] };
}

/** The first complaint about a setting explains the later ones: text that was not filled in is no duration either. */
function oneForEachSetting(complaints: readonly Complaint[]): Complaint[] {
  const bySetting = new Map<string, Complaint>();
  for (const complaint of complaints) {
    if (!bySetting.has(complaint.setting)) bySetting.set(complaint.setting, complaint);
  }
  return [...bySetting.values()];
}

function inFileOrder(a: Complaint, b: Complaint): number {
  return (a.place?.line ?? 0) - (b.place?.line ?? 0) || (a.place?.column ?? 0) - (b.place?.column ?? 0);
}
