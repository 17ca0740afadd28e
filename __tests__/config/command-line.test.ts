import { describe, expect, test } from 'vitest';
import { readCommandLine } from '../../src/config/form/command-line.ts';

describe('a program and its arguments', () => {
  test.each([
    ['node dist/index.js', ['node', 'dist/index.js']],
    ['  node   a.js ', ['node', 'a.js']],
    [`node -e 'a && b | c' "x; $HOME"`, ['node', '-e', 'a && b | c', 'x; $HOME']],
    ['node --flag="a b" ""', ['node', '--flag=a b', '']],
    ['node a.js $5 100$', ['node', 'a.js', '$5', '100$']],
    [
      ['node', 'a b.js', '&&', '$HOME', ''],
      ['node', 'a b.js', '&&', '$HOME', ''],
    ],
  ])('%j', (command, [file, ...args]) => {
    expect(readCommandLine({ command, shell: false })).toEqual({
      kind: 'accepted',
      value: { kind: 'argv', file, args },
    });
  });

  test('the whole line for a shell that was asked for', () => {
    const line = 'cd server && A=1 node "$MAIN';
    expect(readCommandLine({ command: line, shell: true })).toEqual({
      kind: 'accepted',
      value: { kind: 'shell', line },
    });
  });
});

describe('refused', () => {
  const needsShell = (token: string) =>
    `\`${token}\` needs a shell: add \`shell: true\` or write the command as a list`;
  test.each([
    ['cd a && node b', needsShell('&&')],
    ['a || b', needsShell('||')],
    ['a | b', needsShell('|')],
    ['a; b', needsShell(';')],
    ['a > log', needsShell('>')],
    ['a <in', needsShell('<')],
    ['a `b`', needsShell('`')],
    ['a $(b)', needsShell('$(')],
    ['node $MAIN', needsShell('$')],
    ['node "a" $' + '{MAIN}', needsShell('$')],
    ['node "a.js', 'close the quote "'],
    ["node 'a.js", "close the quote '"],
    ['PORT=1 node a.js', 'put variables under `server.env`, without a shell they are no part of a command'],
    ['"" a', 'give the command that starts the server, for example node dist/index.js'],
    [[''], 'give the command that starts the server, for example node dist/index.js'],
  ])('%j', (command, remedy) => {
    expect(readCommandLine({ command, shell: false })).toEqual({ kind: 'refused', remedy });
  });

  test('a list for a shell', () => {
    expect(readCommandLine({ command: ['node'], shell: true })).toEqual({
      kind: 'refused',
      remedy: 'write the command as one string, or take `shell: true` away',
    });
  });
});
