import { describe, expect, it } from 'vitest';
import { projectFiles, readProjectFile } from './project-files.ts';
import { roomBreaches } from './rooms.ts';

const lines = (...text: string[]) => `${text.join('\n')}\n`;

describe('the rooms of src', () => {
  it('import only themselves and earlier ones, and the pure ones nothing of the world', () => {
    const files = projectFiles().filter((file) => /^src\/.*\.ts$/.test(file));
    expect(files.length).toBeGreaterThan(0);
    expect(roomBreaches(Object.fromEntries(files.map((file) => [file, readProjectFile(file)])))).toEqual([]);
  });
});

describe('the check of the rooms', () => {
  it('finds each kind of breach, with its place and remedy', () => {
    const breaches = roomBreaches({
      'src/stats/early.ts': lines(
        "import type { Verdict } from '../judge/verdict.ts';",
        "export * from '../record/result.ts';",
        "const later = await import('../report/view.ts');",
        "type Shape = import('../load/loop.ts').Shape;",
      ),
      'src/plan/world.ts': lines(
        "import { readFileSync } from 'node:fs';",
        "import { createHash, randomUUID } from 'node:crypto';",
        "import pidusage from 'pidusage';",
        "const path = process.env['PATH'];",
        'const now = [Date.now(), new Date(), performance.now()];',
        'const lot = Math.random();',
        'setTimeout(() => console.log(lot), 1);',
      ),
      'src/probe/tells.ts': lines(
        "import * as core from '@actions/core';",
        "import { main } from '../cli.ts';",
      ),
      'src/helpers/any.ts': 'export const a = 1;',
      'src/load/outside.ts': "import { subject } from '../../__tests__/subject.ts';",
    });
    expect(breaches).toEqual([
      'src/stats/early.ts:1: stats imports judge, a later room; move what both need to stats or before it',
      'src/stats/early.ts:2: stats imports record, a later room; move what both need to stats or before it',
      'src/stats/early.ts:3: stats imports report, a later room; move what both need to stats or before it',
      'src/stats/early.ts:4: stats is pure and imports load, which has effects; take what it gives as an argument',
      'src/plan/world.ts:1: plan is pure and imports node:fs; take what it gives as an argument',
      'src/plan/world.ts:2: plan is pure and takes more than hashing from node:crypto; import { createHash }',
      'src/plan/world.ts:3: plan is pure and imports pidusage; if that package only computes, add it to PURE_PACKAGES',
      'src/plan/world.ts:4: plan is pure and uses process.env; take the value as an argument',
      'src/plan/world.ts:5: plan is pure and uses Date.now; take the time as an argument',
      'src/plan/world.ts:5: plan is pure and uses new Date(); take the time as an argument',
      'src/plan/world.ts:5: plan is pure and uses performance.now; take the time as an argument',
      'src/plan/world.ts:6: plan is pure and uses Math.random; take the random source or its seed as an argument',
      'src/plan/world.ts:7: plan is pure and uses setTimeout(); let an effect room wait',
      'src/plan/world.ts:7: plan is pure and uses console.log; return the text and let a shell print it',
      'src/probe/tells.ts:1: imports @actions/core; only github does, give it a function there',
      'src/probe/tells.ts:2: imports cli.ts; pass what it has down as an argument',
      expect.stringContaining('src/helpers/any.ts:1: src/helpers is no room'),
      'src/load/outside.ts:1: imports __tests__/subject.ts; src imports nothing outside src',
    ]);
  });

  it('lets pass what only looks like a breach', () => {
    const sources = {
      'src/judge/fine.ts': lines(
        "import { createHash } from 'node:crypto';",
        "import type { Result } from '../record/result.ts';",
        "import { z } from 'zod/v4';",
        "import { VERSION } from '../version.ts';",
        '// process.env, Date.now() and console.log are only words here',
        "const text = 'process.env';",
        'const when = new Date(0);',
        'const taken = (process: { env: string }) => process.env;',
        'const own = { console: 1, process: 2 }.process;',
        'interface Named { performance: number }',
      ),
      'src/load/fine.ts': lines(
        "import { spawn } from 'node:child_process';",
        "import { start } from '../target/server.ts';",
        "import manifest from '../../package.json' with { type: 'json' };",
        'setTimeout(() => process.exit(Date.now()), 1);',
      ),
      'src/run.ts': lines(
        "import { main } from './cli.ts';",
        "import { publish } from './github/publish.ts';",
      ),
    };
    expect(roomBreaches(sources)).toEqual([]);
  });
});
