import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { now } from '../../src/system/clock.ts';
import { describeMachine } from './machine.ts';

/** Relative to the project's root, where `bench/run` starts everything. */
const RESULTS = 'bench/RESULTS.md';
const TITLE = '# Measured\n\nWritten by `bench/run`; each section by its own measurement.\n';

export interface Section {
  readonly name: string;
  /** Markdown blocks, in order. */
  readonly blocks: readonly string[];
}

/** Prints what was measured and puts it where the section of that name stood, or at the end. */
export function publishSection({ name, blocks }: Section): void {
  const made = [
    `## ${name}`,
    ...blocks,
    `Made by \`bench/run ${name}\` in ${Math.round(now() / 1000)} s. ${describeMachine()}`,
  ].join('\n\n');
  console.log(`${made}\n`);
  const [, ...others] = existsSync(RESULTS) ? splitSections(readFileSync(RESULTS, 'utf8')) : [TITLE];
  const at = others.findIndex((section) => section.startsWith(`## ${name}\n`));
  const sections = at === -1 ? [...others, made] : others.with(at, made);
  writeFileSync(RESULTS, `${[TITLE, ...sections].map((section) => section.trim()).join('\n\n')}\n`);
}

function splitSections(text: string): readonly string[] {
  return text.split(/^(?=## )/m);
}
