import { expect, test } from 'vitest';
import { commandText, zombieText } from '../../src/probe/command-text.ts';

test('makes one line without control characters', () => {
  expect(commandText('node\0server.js\0--a\nb\u001B[31m\u202Ered\0')).toBe('node server.js --a b [31m red');
});

test('leaves a short line as it is', () => {
  expect(commandText('/usr/bin/node\0server.js')).toBe('/usr/bin/node server.js');
});

test('drops the folder of the program from a long line', () => {
  const folder = `/opt/${'deep/'.repeat(30)}`;
  expect(commandText(`${folder}node\0/srv/server.js`)).toBe('node /srv/server.js');
});

test('keeps 120 characters, the name and the last arguments among them, never half of one', () => {
  const text = commandText(`/usr/bin/node\0${'😀'.repeat(200)}\0--last`);
  expect([...text]).toHaveLength(120);
  expect(text).toMatch(/^node 😀+…😀+ --last$/u);
});

test('tells a zombie by its name', () => {
  expect(zombieText('git')).toBe('(zombie) git');
});
