import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { Redactor } from '../../src/record/redactor.ts';
import { collectGarbage } from './collect-garbage.ts';
import { eventually } from './eventually.ts';
import { begin, startedNode } from './started.ts';

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url);

test('speaks raw bytes over both pipes', async () => {
  const { server, nextLine } = startedNode(fixture('polite.mjs'));
  expect(await nextLine()).toBe('ready');
  server.stdin.write('héllo\n');
  expect(await nextLine()).toBe('héllo');
  expect(server.stdout.readableEncoding).toBeNull();
  expect(server.exitStatus).toBeUndefined();
});

test('tells how and when the process ended', async () => {
  const server = begin({ kind: 'shell', line: 'exit 3' });
  const status = await server.exited;
  expect(status).toEqual({ code: 3, signal: undefined, at: status.at });
  expect(status.at).toBeGreaterThan(server.spawnedAt);
  expect(server.exitStatus).toBe(status);
});

test('tells the signal that ended it', async () => {
  const server = begin({ kind: 'shell', line: 'kill -9 $$' });
  expect(await server.exited).toMatchObject({ code: undefined, signal: 'SIGKILL' });
});

test('writing to a server that is gone is a fact, not an error', async () => {
  const server = begin({ kind: 'shell', line: 'exec <&-; echo closed; sleep 300' });
  onTestFinished(() => {
    if (server.pid !== undefined) process.kill(-server.pid, 'SIGKILL');
  });
  await new Promise((resolve) => server.stdout.once('data', resolve));
  server.stdin.write('x'.repeat(1024 * 1024));
  await eventually(
    () => server.pipeFailure,
    (failure) => failure !== undefined,
  );
  expect(server.pipeFailure).toMatch(/^stdin: .*(EPIPE|ECONNRESET)/);
  server.stdin.write('and again');
});

test('a program that is not there', async () => {
  const server = begin({ kind: 'argv', file: 'no-such-program-anywhere', args: [] });
  expect(server.pid).toBeUndefined();
  expect(await server.spawnFailure).toContain('there is no program "no-such-program-anywhere" (ENOENT)');
  expect(await server.exited).toMatchObject({ code: undefined, signal: undefined });
  server.stdin.write('into the void');
  server.endInput();
  server.closePipes();
});

test('a working directory that is not there', async () => {
  const server = begin({ kind: 'argv', file: process.execPath, args: [] }, '/no/such/folder');
  expect(await server.spawnFailure).toContain('working directory "/no/such/folder" is not there');
});

test('a file that may not be executed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gate-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'server');
  writeFileSync(file, 'text');
  chmodSync(file, 0o644);
  expect(await begin({ kind: 'argv', file, args: [] }).spawnFailure).toContain('chmod +x');
});

test('what Node refuses to start at all', async () => {
  const server = begin({ kind: 'argv', file: 'node', args: ['a\0b'] });
  expect(await server.spawnFailure).toContain('server.command');
  expect(await server.exited).toMatchObject({ code: undefined });
  server.stdin.write('into the void');
  server.closePipes();
  server.stdin.write('and again');
});

test('a flood on stderr neither stops the server nor grows our memory', async () => {
  const megabytes = 50;
  const before = heldMemory();
  const { server, nextLine } = startedNode(fixture('floods-stderr.mjs'), String(megabytes));
  expect(await nextLine()).toBe('ready');
  await eventually(
    () => server.stderr.totalBytes,
    (bytes) => bytes >= megabytes * 1024 * 1024,
  );
  const text = await eventually(
    () => server.stderr.text(new Redactor([])),
    (words) => words.endsWith('last words é'),
  );
  expect(text.length).toBeLessThanOrEqual(8 * 1024);
  // What is not held is freed by and by.
  await eventually(heldMemory, (after) => after - before < 2 * 1024 * 1024);
});

function heldMemory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
