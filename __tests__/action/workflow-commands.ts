/** An annotation as the runner would show it. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: string;
}

export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

/** Every command that the runner knows; anything else that looks like one is plain text to it. */
const KNOWN = new Set([
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'internal-set-repo-path',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]);

/**
 * Reads a line as the runner does (actions/runner, ActionCommand.cs): `::name key=value,key=value::data`
 * after leading white space, or else `##[name key=value;key=value]data` anywhere in the line.
 * `stopToken` is that of a `stop-commands` under way. Names are told apart without regard to case.
 */
export function parseWorkflowCommand(line: string, stopToken?: string): WorkflowCommand | undefined {
  const isKnown = ({ name }: WorkflowCommand) => KNOWN.has(name) || name === stopToken?.toLowerCase();
  return [parseColons(line), parseBrackets(line)].find((found) => found !== undefined && isKnown(found));
}

function parseColons(line: string): WorkflowCommand | undefined {
  const [, head, data] = /^\s*::(.+?)::(.*)$/s.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  return { ...parseHead(head, ',', decodeProperty), data: decodeData(data) };
}

function parseBrackets(line: string): WorkflowCommand | undefined {
  const [, head, data] = /##\[([^\]]+)\](.*)$/s.exec(line) ?? [];
  if (head === undefined || data === undefined) return undefined;
  return { ...parseHead(head, ';', decodeBracketed), data: decodeBracketed(data) };
}

function parseHead(head: string, separator: string, decode: (text: string) => string) {
  const [, name = '', list = ''] = /^(\S*) ?(.*)$/s.exec(head) ?? [];
  const properties: Record<string, string> = {};
  for (const pair of list.trim().split(separator)) {
    const equals = pair.indexOf('=');
    const isPair = equals > 0 && equals < pair.length - 1;
    if (isPair) properties[pair.slice(0, equals)] = decode(pair.slice(equals + 1));
  }
  return { name: name.toLowerCase(), properties };
}

function decodeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function decodeProperty(text: string): string {
  return decodeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function decodeBracketed(text: string): string {
  return decodeData(text.replaceAll('%3B', ';').replaceAll('%5D', ']'));
}
