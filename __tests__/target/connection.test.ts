import { describe, expect, test } from 'vitest';
import { callTool, connected, faulty, PATIENCE, saying, scripted, started } from '../load/connected.ts';
import { eventually } from './eventually.ts';

const isSome = (list: readonly unknown[]) => list.length > 0;
const message = (fields: object) => JSON.stringify({ jsonrpc: '2.0', ...fields });

describe('answers', () => {
  test('find their requests, in whatever order they come', async () => {
    const { connection, strays } = await connected(faulty('slow-tool 200'));
    const order: string[] = [];
    const told = (text: string) => order.push(text);
    await Promise.all([
      callTool(connection, 'wait').then(told),
      callTool(connection, 'echo', { message: 'first' }).then(told),
      callTool(connection, 'echo', { message: 'second' }).then(told),
    ]);
    expect(order).toEqual(['first', 'second', 'done']);
    expect(strays).toEqual([]);
  });

  test('find them when many come in one piece', async () => {
    const { connection } = await connected(faulty('coalesce'));
    const messages = Array.from({ length: 100 }, (_, at) => `call ${at}`);
    const texts = await Promise.all(messages.map((text) => callTool(connection, 'echo', { message: text })));
    expect(texts).toEqual(messages);
  });

  test('are whole though they came in pieces that cut characters', async () => {
    const { connection, strays } = await connected(faulty('split-utf8'));
    for (let call = 1; call <= 12; call += 1) {
      expect(await callTool(connection, 'echo', { message: `é${call}` })).toBe(`é${call} é 漢字 🙂`);
    }
    expect(strays).toEqual([]);
  });

  test('of 5 MB are intact, and so is the next one', async () => {
    const { connection } = await connected(faulty('big 5000000'));
    const isWhole = (text: string) => text === 'start'.padEnd(5_000_000, 'x');
    expect(isWhole(await callTool(connection, 'echo', { message: 'start' }))).toBe(true);
    expect(await callTool(connection, 'add', { a: 2, b: 3 })).toBe('5');
  });

  test('tell their size in bytes, the newline included', async () => {
    const line = message({ id: 1, result: { text: 'é' } });
    const { connection } = await started(saying(`${line}\n`));
    expect(await connection.request('m', {}, PATIENCE)).toMatchObject({
      kind: 'answered',
      bytes: Buffer.byteLength(line) + 1,
    });
  });

  test('may be errors', async () => {
    const { connection } = await connected(faulty('error-every 1'));
    expect(await connection.request('tools/call', { name: 'echo' }, PATIENCE)).toMatchObject({
      kind: 'answered',
      answer: { kind: 'error', error: { code: -32603, message: 'Internal error: the fault' } },
    });
  });

  test('may come as a batch, with blank lines and carriage returns around them', async () => {
    const batch = `[${message({ method: 'notifications/message' })},${message({ id: 1, result: {} })}]`;
    const { connection, strays } = await started(saying(`\n\r\n${batch}\r\n`));
    expect(await connection.request('m', {}, PATIENCE)).toMatchObject({ kind: 'answered' });
    expect(strays).toEqual([]);
  });
});

test('requests of the server are answered though their ids are like ours', async () => {
  const { connection, strays } = await connected(faulty('asks'));
  const text = await callTool(connection, 'echo', { message: 'hello' });
  const [echoed, received] = text.split('\n');
  expect(echoed).toBe('hello');
  expect(JSON.parse(received ?? '')).toEqual({
    'roots/list': { result: { roots: [] } },
    'sampling/createMessage': { error: { code: -1, message: 'sampling is declined during a load test' } },
    'elicitation/create': { result: { action: 'decline' } },
    ping: { result: {} },
  });
  expect(strays).toEqual([]);
});

test('notifications are nobody’s', async () => {
  const { connection, strays } = await connected(faulty('notify'));
  expect(await callTool(connection, 'echo', { message: 'a' })).toBe('a');
  expect(strays).toEqual([]);
});

describe('what nobody asked for is told', () => {
  test('a second answer', async () => {
    const { connection, strays } = await connected(faulty('duplicate 2'));
    for (const text of ['a', 'b', 'c'])
      expect(await callTool(connection, 'echo', { message: text })).toBe(text);
    await eventually(() => strays, isSome);
    expect(strays).toEqual([expect.stringMatching(/^duplicate-answer: \{.*"text":"b"/)]);
  });

  test('an answer to an id that was never used', async () => {
    const { connection, strays } = await connected(faulty('unknown-id 1'));
    await callTool(connection, 'echo', { message: 'a' });
    await eventually(() => strays, isSome);
    expect(strays).toEqual([expect.stringMatching(/^unknown-id: \{.*"id":900000001/)]);
  });

  test.each([
    ['as a text', '"1"'],
    ['null', 'null'],
    ['zero', '0'],
    ['negative', '-1'],
    ['a fraction', '1.5'],
    ['an object', '{"id":1}'],
  ])('an answer whose id is %s', async (_, id) => {
    const line = `{"jsonrpc":"2.0","id":${id},"result":{}}`;
    const { connection, strays } = await started(saying(`${line}\n`));
    void connection.request('m', {}, PATIENCE);
    expect(await eventually(() => strays, isSome)).toEqual([`unknown-id: ${line}`]);
  });

  test('a line that is no message', async () => {
    const { strays } = await connected(faulty('pollute'));
    expect(strays).toEqual(['invalid-message: not JSON: Server is starting …']);
  });

  test('a log line in JSON', async () => {
    const { connection, strays } = await started(saying('{"level":30,"method":"GET"}\n'));
    void connection.request('m', {}, PATIENCE);
    expect(await eventually(() => strays, isSome)).toEqual([
      'invalid-message: JSON, but without "jsonrpc":"2.0": {"level":30,"method":"GET"}',
    ]);
  });

  test('a long line whole: who keeps it takes secrets out before it is cut', async () => {
    const { connection, strays } = await started(saying(`${'x'.repeat(100_000)}\n`));
    void connection.request('m', {}, PATIENCE);
    expect(await eventually(() => strays, isSome)).toEqual([
      `invalid-message: not JSON: ${'x'.repeat(100_000)}`,
    ]);
  });

  test('half an answer before the exit', async () => {
    const { connection, strays } = await connected(faulty('half-line 1'));
    const outcome = await connection.request(
      'tools/call',
      { name: 'echo', arguments: { message: 'a' } },
      PATIENCE,
    );
    expect(outcome).toEqual({ kind: 'closed' });
    expect(strays).toEqual([
      expect.stringMatching(/^invalid-message: half a line of \d+ characters before the exit$/),
    ]);
  });
});

describe('the exit of the server', () => {
  test('ends every request, tells every listener once, and is known from then on', async () => {
    const { connection, server } = await connected(faulty('crash-at 1'));
    const told: string[] = [];
    connection.onClose(() => told.push('first'));
    connection.onClose(() => told.push('second'));
    const removed = connection.onClose(() => told.push('removed'));
    removed();
    const requests = [1, 2, 3].map(() => connection.request('tools/call', { name: 'echo' }, PATIENCE));
    expect(await Promise.all(requests)).toEqual([{ kind: 'closed' }, { kind: 'closed' }, { kind: 'closed' }]);
    expect(told).toEqual(['first', 'second']);
    expect(connection.isClosed).toBe(true);
    expect(server.exitStatus).toMatchObject({ code: 3 });
    expect(await connection.request('ping', {}, PATIENCE)).toEqual({ kind: 'closed' });
  });

  test('comes after its last words', async () => {
    const last = JSON.stringify(`${message({ id: 1, result: {} })}\n`);
    const { connection, strays } = await started(
      scripted(`process.stdin.once('data', () => {
        process.stdout.write('not JSON\\n'.repeat(100_000) + ${last}, () => process.exit(0));
      })`),
    );
    expect(await connection.request('m', {}, PATIENCE)).toMatchObject({ kind: 'answered' });
    expect(strays).toHaveLength(100_000);
  });
});

describe('a request that is not answered in time', () => {
  test('is given up, and others are not', async () => {
    const { connection } = await connected(faulty('hang-at 1'));
    expect(await connection.request('tools/call', { name: 'echo' }, 100)).toEqual({ kind: 'timeout' });
    expect(await connection.request('tools/list', {}, PATIENCE)).toMatchObject({ kind: 'answered' });
  });

  test('may be answered later without being told', async () => {
    const { connection, strays } = await connected(faulty('slow-tool 300'));
    expect(await connection.request('tools/call', { name: 'wait' }, 10)).toEqual({ kind: 'timeout' });
    expect(await callTool(connection, 'wait')).toBe('done');
    expect(strays).toEqual([]);
  });
});
