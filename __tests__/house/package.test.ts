import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const ROOT = new URL('../..', import.meta.url).pathname;

/** What `npm publish` would send, by path. */
function packedFiles(): readonly string[] {
  const listing = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const [pack] = JSON.parse(listing) as { files: { path: string }[] }[];
  return pack?.files.map(({ path }) => path) ?? [];
}

test('the package holds all that its demo needs, and nothing of the tests', () => {
  const files = packedFiles();
  expect(files).toContain('schema/config.json');
  expect(files.filter((file) => /^(?:__tests__|bench|src|script)\//u.test(file))).toEqual([]);

  const folder = mkdtempSync(join(tmpdir(), 'packed-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of files)
    cpSync(join(ROOT, file), join(folder, file), { recursive: dirname(file) !== '.' });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/cli/index.js', 'demo'], {
    cwd: folder,
    encoding: 'utf8',
  });
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toContain('passed: 6 scenarios');
}, 60_000);
