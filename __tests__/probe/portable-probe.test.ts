import { expect, test } from 'vitest';
import { PortableProbe } from '../../src/probe/portable/portable-probe.ts';
import { systemProcessList } from '../../src/probe/portable/process-list.ts';
import { isAlive } from '../target/is-alive.ts';
import { started, startedNode } from '../target/started.ts';

const asItIs = (line: string) => line;

const fixture = (name: string) => new URL(`fixtures/${name}`, import.meta.url);
const MEBIBYTE = 1024 * 1024;
const portable = (pid: number) =>
  new PortableProbe({ pid, list: systemProcessList(process.platform), redact: asItIs });

test.runIf(process.platform !== 'win32')('reads the tree behind a wrapper from ps', async () => {
  const holder = fixture('holds-memory.mjs').pathname;
  const server = started('/bin/sh', fixture('wraps.sh').pathname, process.execPath, holder, '50');
  await server.nextLine();
  const probe = portable(server.pid);
  const reading = await probe.read(true);
  expect(reading).toMatchObject({ processes: 2, fds: undefined, pss: undefined, zombies: undefined });
  expect(reading?.rss).toBeGreaterThan(50 * MEBIBYTE);
  expect(await probe.members()).toEqual([
    { pid: expect.any(Number), command: expect.stringContaining('holds-memory.mjs 50'), isZombie: false },
  ]);
});

test.runIf(process.platform !== 'win32')('still knows what outlived the server', async () => {
  const server = startedNode(fixture('starts-daemon.mjs'));
  const pid = Number((await server.nextLine()).split(' ')[1]);
  const probe = portable(server.pid);
  expect(await probe.members()).toEqual([{ pid, command: 'sleep 300', isZombie: false }]);
  process.kill(server.pid, 'SIGKILL');
  await server.server.exited;
  expect(await probe.members()).toHaveLength(1);
  expect(await probe.isStillMember(pid)).toBe(true);
  expect(await probe.isStillMember(process.pid)).toBe(false);
  expect(isAlive(pid)).toBe(true);
});

test('has no reading once nobody lives, and names why figures are missing', async () => {
  const server = startedNode(fixture('holds-memory.mjs'), '1');
  const probe = portable(server.pid);
  server.server.endInput();
  await server.server.exited;
  expect(await probe.read(false)).toBeUndefined();
  expect(await probe.members()).toEqual([]);
  expect(Object.keys(probe.unavailable)).toEqual(['anonymous', 'pss', 'fds', 'threads', 'zombies']);
});
