import { expect, test } from 'vitest';
import { parsePs, parseTasklist } from '../../src/probe/portable/process-names.ts';

test('reads ps', () => {
  expect(parsePs('    1 Ss   /sbin/init splash\n 4321 Z+   [git] <defunct>\nps: nonsense\n')).toEqual(
    new Map([
      [1, { command: '/sbin/init splash', isZombie: false }],
      [4321, { command: '[git] <defunct>', isZombie: true }],
    ]),
  );
});

test('reads tasklist', () => {
  const text = '"System","4","Services","0","136 K"\r\n"node.exe","1234","Console","1","41,000 K"\r\n\r\n';
  expect(parseTasklist(text)).toEqual(
    new Map([
      [4, { command: 'System', isZombie: false }],
      [1234, { command: 'node.exe', isZombie: false }],
    ]),
  );
});
