import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pageSize, pageSizeFrom } from '../../src/probe/linux/page-size.ts';

test('follows from pages and kilobytes of the same memory, read a moment apart', () => {
  expect(pageSizeFrom('99999 10000 5000 1 0 9 0', 'Name:\tnode\nVmRSS:\t   41200 kB\n')).toBe(4096);
  expect(pageSizeFrom('99999 640 300 1 0 9 0', 'VmRSS:\t   40000 kB\n')).toBe(65536);
  expect(pageSizeFrom('99999 2500 300 1 0 9 0', 'VmRSS:\t   41000 kB\n')).toBe(16384);
});

test('refuses to guess', () => {
  expect(() => pageSizeFrom('0 0 0', 'Name:\tnode\n')).toThrow('/proc does not tell');
});

test.runIf(process.platform === 'linux')('is what the system says', () => {
  expect(pageSize()).toBe(Number(execFileSync('getconf', ['PAGESIZE'], { encoding: 'utf8' })));
});
