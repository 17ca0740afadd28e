#!/usr/bin/env node
/**
 * A small MCP server over stdio, without dependencies: something for MCP Load Gate to drive in its demo.
 *
 * EXAMPLE_FAULT in the environment, or the first argument, breaks it on purpose, to see a verdict that fails:
 *   leak    the cache of `lookup` keeps every new key for ever, 64 KiB each
 *   error   every 20th call of `add` is answered with a tool error
 *   slow    each call takes longer than the one before it: 0.1 ms for call 100, 2.5 ms for call 500
 *   crash   the process exits with code 1 upon the 100th call
 */
import { createHash } from 'node:crypto';
import { stdin, stdout } from 'node:process';

const FAULTS = ['leak', 'error', 'slow', 'crash'];
const REVISIONS = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'];
const CACHE_ENTRIES = 50;
const ENTRY_BYTES = 64 * 1024;
const MAX_ROWS = 1000;
const MAX_NOTES = 100;

const fault = process.argv[2] ?? (process.env['EXAMPLE_FAULT'] || undefined);
if (fault !== undefined && !FAULTS.includes(fault)) {
  console.error(`unknown fault "${fault}"; give one of ${FAULTS.join(', ')}`);
  process.exit(2);
}

const text = (...lines) => ({ content: [{ type: 'text', text: lines.join('\n') }] });
const readOnly = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };

const tools = [
  {
    name: 'echo',
    description: 'Answers with the message it was given.',
    inputSchema: schema({
      message: { type: 'string', description: 'What to say back.', examples: ['hello'] },
    }),
    annotations: { title: 'Echo', ...readOnly },
    run: ({ message }) => text(message),
  },
  {
    name: 'add',
    description: 'Adds two numbers. The sum is in the text and, as a number, in the structured content.',
    inputSchema: schema({
      a: { type: 'number', description: 'First summand.', default: 2 },
      b: { type: 'number', description: 'Second summand.', default: 3 },
    }),
    outputSchema: schema({ sum: { type: 'number', description: 'a + b' } }),
    annotations: { title: 'Add', ...readOnly },
    run: ({ a, b }, callsOfTool) => {
      if (fault === 'error' && callsOfTool % 20 === 0) throw new Error('The adder is out of order.');
      return { ...text(String(a + b)), structuredContent: { sum: a + b } };
    },
  },
  {
    name: 'lookup',
    description: `Returns the fingerprint of the record stored under a key. Keeps the last ${CACHE_ENTRIES} records in a cache.`,
    inputSchema: schema({ key: { type: 'string', description: 'Name of the record.', minLength: 1 } }),
    annotations: { title: 'Look up', ...readOnly },
    run: ({ key }) => text(`${key}: ${sha256(cached(key))}`),
  },
  {
    name: 'render_report',
    description:
      'Renders a table of generated figures, sorted by value, with its total. Costs processor time per row.',
    inputSchema: schema({
      rows: { type: 'integer', description: 'Number of rows.', minimum: 1, maximum: MAX_ROWS, default: 50 },
    }),
    annotations: { title: 'Render report', ...readOnly },
    run: ({ rows }) => text(...report(Math.min(rows, MAX_ROWS))),
  },
  {
    name: 'save_note',
    description: `Stores a note in memory; the oldest goes when there are more than ${MAX_NOTES}.`,
    inputSchema: schema({ text: { type: 'string', description: 'The note.' } }),
    annotations: { title: 'Save note', readOnlyHint: false, destructiveHint: false, openWorldHint: false },
    run: (note) => {
      notes.push(note.text);
      if (notes.length > MAX_NOTES) notes.shift();
      return text(`saved; ${notes.length} notes`);
    },
  },
];

const cache = new Map();
const notes = [];
const callsOf = new Map();
let calls = 0;

/** Every property is required: the tools have no optional ones. */
function schema(properties) {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function sha256(data) {
  return createHash('sha256').update(data).digest('hex').slice(0, 16);
}

function cached(key) {
  if (!cache.has(key)) {
    const isFull = cache.size >= CACHE_ENTRIES && fault !== 'leak';
    const record = isFull ? evictOldest() : Buffer.allocUnsafe(ENTRY_BYTES);
    cache.set(key, record.fill(key));
  }
  return cache.get(key);
}

/** Hands back the memory of the oldest record, to be filled again. */
function evictOldest() {
  const [[key, record]] = cache;
  cache.delete(key);
  return record;
}

function report(rows) {
  const figures = Array.from({ length: rows }, (_, row) => {
    const id = sha256(`row ${row}`);
    return { id, value: Number.parseInt(id.slice(0, 6), 16) };
  }).sort((left, right) => right.value - left.value);
  const total = figures.reduce((sum, { value }) => sum + value, 0);
  return [
    '| row | value |',
    '|---|---|',
    ...figures.map(({ id, value }) => `| ${id} | ${value} |`),
    `total ${total}`,
  ];
}

/** A JSON-RPC error: the request itself was wrong. */
class ProtocolError extends Error {
  constructor(code, message) {
    super(message);
    this.code = code;
  }
}

function callTool({ name, arguments: given = {} } = {}) {
  const tool = tools.find((candidate) => candidate.name === name);
  if (tool === undefined) throw new ProtocolError(-32602, `Unknown tool: ${name}`);
  for (const [property, { type }] of Object.entries(tool.inputSchema.properties)) {
    const isRight = type === 'integer' ? Number.isInteger(given[property]) : type === typeof given[property];
    if (!isRight) throw new ProtocolError(-32602, `${name}: ${property} must be of type ${type}`);
  }
  calls += 1;
  callsOf.set(name, (callsOf.get(name) ?? 0) + 1);
  if (fault === 'crash' && calls === 100) {
    console.error('fatal: the example server gives up, as the fault "crash" asks for');
    process.exit(1);
  }
  if (fault === 'slow') busyFor(calls ** 2 * 1e-5);
  try {
    return tool.run(given, callsOf.get(name));
  } catch (error) {
    return { ...text(error.message), isError: true };
  }
}

function busyFor(milliseconds) {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

const methods = {
  initialize: ({ protocolVersion } = {}) => ({
    protocolVersion: REVISIONS.includes(protocolVersion) ? protocolVersion : REVISIONS[0],
    capabilities: { tools: {} },
    serverInfo: { name: 'mcp-load-gate-example', version: '1.0.0' },
  }),
  ping: () => ({}),
  'tools/list': () => ({ tools: tools.map(({ run, ...description }) => description) }),
  'tools/call': callTool,
};

/** The answer to one line, or undefined when it wants none: notifications, and answers to requests we never make. */
function answer(line) {
  let id = null;
  try {
    const message = parse(line);
    if (message.method === undefined || message.id === undefined) return undefined;
    id = message.id;
    const method = Object.hasOwn(methods, message.method) ? methods[message.method] : undefined;
    if (method === undefined) throw new ProtocolError(-32601, `Method not found: ${message.method}`);
    return { jsonrpc: '2.0', id, result: method(message.params) };
  } catch (error) {
    return { jsonrpc: '2.0', id, error: { code: error.code ?? -32603, message: error.message } };
  }
}

function parse(line) {
  let message;
  try {
    message = JSON.parse(line);
  } catch {
    throw new ProtocolError(-32700, 'Parse error');
  }
  if (message?.jsonrpc !== '2.0') throw new ProtocolError(-32600, 'Invalid request');
  return message;
}

// Nothing else keeps the process alive, so it exits when stdin ends.
let rest = '';
stdin.setEncoding('utf8').on('data', (chunk) => {
  const lines = (rest + chunk).split('\n');
  rest = lines.pop();
  for (const line of lines.filter((line) => line.trim() !== '')) {
    const message = answer(line);
    if (message !== undefined) stdout.write(`${JSON.stringify(message)}\n`);
  }
});
