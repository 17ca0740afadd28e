import { describe, expect, test } from 'vitest';
import type { CommandLine } from '../../src/config/config.ts';
import { spawnArguments } from '../../src/target/spawn-arguments.ts';

const argv = (file: string, ...args: string[]): CommandLine => ({ kind: 'argv', file, args });

describe('POSIX', () => {
  const context = { platform: 'linux', env: {}, cwd: '/', isFile: () => false } as const;
  const options = { detached: true, windowsHide: true, windowsVerbatimArguments: false };

  test('starts a program as it is, at the head of its own group', () => {
    expect(spawnArguments(argv('node', 'a b.js', '$HOME'), context)).toEqual({
      file: 'node',
      args: ['a b.js', '$HOME'],
      options,
    });
  });

  test('hands a shell line to /bin/sh', () => {
    expect(spawnArguments({ kind: 'shell', line: 'cd x && node y' }, context)).toEqual({
      file: '/bin/sh',
      args: ['-c', 'cd x && node y'],
      options,
    });
  });
});

describe('Windows', () => {
  const files = new Set([
    'C:\\node\\node.exe',
    'C:\\node\\npx',
    'C:\\node\\npx.CMD',
    'D:\\repo\\start.bat',
    'D:\\repo\\node_modules\\.bin\\server.cmd',
    'E:\\semi;colon\\tool.CMD',
  ]);
  const context = {
    platform: 'win32',
    env: {
      Path: 'C:\\Windows;C:\\node;"E:\\semi;colon"',
      PathExt: '.COM;.EXE;.BAT;.CMD',
      ComSpec: 'C:\\Windows\\cmd.exe',
    },
    cwd: 'D:\\repo',
    isFile: (path: string) => files.has(path) || files.has(path.replace(/\.BAT$/, '.bat')),
  } as const;
  const plain = { detached: false, windowsHide: true, windowsVerbatimArguments: false };
  const verbatim = { ...plain, windowsVerbatimArguments: true };
  const lineOf = (...command: [string, ...string[]]) => spawnArguments(argv(...command), context).args[3];

  test('starts an executable as it is', () => {
    const started = { file: 'node', args: ['a b.js'], options: plain };
    expect(spawnArguments(argv('node', 'a b.js'), context)).toEqual(started);
  });

  test('starts a bare name that means a batch file by cmd.exe', () => {
    expect(spawnArguments(argv('npx', '-y', 'a server'), context)).toEqual({
      file: 'C:\\Windows\\cmd.exe',
      args: ['/d', '/s', '/c', '"npx ^"-y^" ^"a^ server^""'],
      options: verbatim,
    });
  });

  test('starts a named batch file by cmd.exe, from a path with the slashes of Windows', () => {
    expect(lineOf('./start.bat')).toBe('"start.bat"');
    expect(lineOf('start')).toBe('"start"');
    expect(lineOf('missing.cmd')).toBe('"missing.cmd"');
  });

  test('no argument can start a command or expand a variable', () => {
    expect(lineOf('npx', '&calc', '%PATH%', 'a"b', 'c\\', '')).toBe(
      '"npx ^"^&calc^" ^"^%PATH^%^" ^"a\\^"b^" ^"c\\\\^" ^"^""',
    );
    expect(lineOf('npx', 'a\\"b')).toBe('"npx ^"a\\\\\\^"b^""');
  });

  test('escapes twice for the shims of npm, which hand their arguments on', () => {
    expect(lineOf('node_modules/.bin/server.cmd', 'a&b')).toBe(
      '"node_modules\\.bin\\server.cmd ^^^"a^^^&b^^^""',
    );
  });

  test('leaves what is not found to fail by itself', () => {
    expect(spawnArguments(argv('nothing'), context)).toEqual({ file: 'nothing', args: [], options: plain });
  });

  test('hands a shell line to cmd.exe unchanged', () => {
    expect(spawnArguments({ kind: 'shell', line: 'cd x && node "a b"' }, { ...context, env: {} })).toEqual({
      file: 'cmd.exe',
      args: ['/d', '/s', '/c', '"cd x && node "a b""'],
      options: verbatim,
    });
  });
});
