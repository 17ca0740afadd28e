import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Majors of Node that the Action and the command line are tested on. */
export const MAJORS = [20, 22, 24] as const;
export type Major = (typeof MAJORS)[number];

/** The Node program of each major, undefined where this machine has none (`npm ci` here brings 22 and 24). */
export const RUNTIMES: Readonly<Record<Major, string | undefined>> = {
  20: installed(20),
  22: installed(22) ?? packaged(22),
  24: installed(24) ?? packaged(24),
};

/** This very process's Node, if it is of that major. */
function installed(major: Major): string | undefined {
  return process.versions.node.startsWith(`${major}.`) ? process.execPath : undefined;
}

function packaged(major: Major): string | undefined {
  const program = process.platform === 'win32' ? 'node.exe' : 'node';
  const folder = `node-${major}-${platformName()}-${process.arch}`;
  const path = fileURLToPath(new URL(`./node_modules/${folder}/bin/${program}`, import.meta.url));
  return existsSync(path) && starts(path) ? path : undefined;
}

function platformName(): string {
  return process.platform === 'win32' ? 'win' : process.platform;
}

/** A program for another C library is there but does not start. */
function starts(path: string): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
