import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { readHost } from '../../src/system/host.ts';

const PACKAGES = [
  '@modelcontextprotocol/client',
  '@modelcontextprotocol/server-everything',
  'hdr-histogram-js',
];

/** What it was measured on and with, and how busy the machine was at the end; one paragraph. */
export function describeMachine(): string {
  const { cpu, cores, os, runtime } = readHost();
  const versions = PACKAGES.map((name) => `${name} ${versionOf(name)}`).join(', ');
  const load = loadavg()
    .map((one) => one.toFixed(1))
    .join(', ');
  const date = new Date().toISOString().slice(0, 16).replace('T', ' ');
  return (
    `${date} UTC, commit ${commit()}; ${cpu}, ${cores} cores, ${os}, ${runtime}; ${versions}. ` +
    `Load averages at the end (1, 5, 15 min): ${load}.`
  );
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}

function commit(): string {
  const git = (...args: readonly string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const isChanged = git('status', '--porcelain', '--', 'src', 'dist') !== '';
  return git('rev-parse', '--short', 'HEAD') + (isChanged ? ' with changes' : '');
}
