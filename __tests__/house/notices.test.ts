import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PROJECT, projectFiles, readProjectFile } from './project-files.ts';

/** What the bundler put into dist, as the last build wrote it down. */
const MODULES = join(PROJECT, 'build/bundled-modules.json');

describe('the third-party notices', () => {
  it.runIf(existsSync(MODULES))('hold every package in the bundles, with its licence text', () => {
    const modules: readonly string[] = JSON.parse(readFileSync(MODULES, 'utf8'));
    const folders = packageFolders(modules);
    expect(folders.length).toBeGreaterThan(5);
    const named = notices();
    const lacking = folders.filter((folder) => {
      const { name, version } = JSON.parse(readFileSync(join(PROJECT, folder, 'package.json'), 'utf8'));
      return (named.get(`${name}@${version}`)?.length ?? 0) < 500;
    });
    expect(lacking, 'packages in dist without a notice: run script/build').toEqual([]);
  });

  it('hold every package that the bundles themselves name', () => {
    const bundles = projectFiles().filter((file) => /^dist\/.*\.js$/.test(file));
    const mentions = bundles.flatMap((file) => [
      ...(readProjectFile(file).match(/(?<=\.\/)node_modules\/[\w@./-]+/g) ?? []),
    ]);
    const named = new Set([...notices().keys()].map((key) => key.replace(/@[^@]*$/, '')));
    const lacking = packageFolders(mentions).filter((folder) => !named.has(nameOf(folder)));
    expect(lacking, 'packages in dist without a notice: run script/build').toEqual([]);
  });
});

/** `name@version` → its section. */
function notices(): ReadonlyMap<string, string> {
  const sections = readProjectFile('THIRD-PARTY-NOTICES.txt')
    .split(/^-{80}$/m)
    .slice(1);
  return new Map(sections.map((section) => [section.trim().split(' ')[0] ?? '', section]));
}

function packageFolders(paths: readonly string[]): readonly string[] {
  return [...new Set(paths.filter((path) => path.includes('node_modules/')).map(packageFolder))];
}

function packageFolder(path: string): string {
  const parts = path.split('/');
  const start = parts.lastIndexOf('node_modules') + 1;
  const isScoped = parts[start]?.startsWith('@') ?? false;
  return parts.slice(0, start + (isScoped ? 2 : 1)).join('/');
}

function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}
