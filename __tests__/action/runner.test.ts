import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RUNTIMES } from '../runtimes/runtime.ts';
import { runAction, type Step } from './runner.ts';

const MANIFEST = `
name: Probe
description: Does what its script says
inputs:
  script: { description: What to run, required: true }
  two words: { description: A name with a space, default: in between }
  a-hyphen: { description: A name with a hyphen, default: stays }
  github-token: { description: A token, default: '\${{ github.token }}' }
runs: { using: node24, main: index.mjs }
`;
const MAIN = `import { appendFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
const put = (file, text) => appendFileSync(process.env[file], text);
eval(process.env.INPUT_SCRIPT);
`;

describe('the stand-in for the runner', () => {
  let action: string;
  beforeAll(() => {
    action = mkdtempSync(join(tmpdir(), 'fake-action-'));
    writeFileSync(join(action, 'action.yml'), MANIFEST);
    writeFileSync(join(action, 'index.mjs'), MAIN);
  });
  afterAll(() => rmSync(action, { recursive: true, force: true }));

  const run = (script: string, step: Partial<Step> = {}) =>
    runAction({ action, cwd: action, ...step, inputs: { script, ...step.inputs } });

  it('gives an environment built from nothing, with inputs named as the runner names them', async () => {
    process.env['LEAKED_INTO_THE_STEP'] = 'yes';
    const { log } = await run(`
      console.log(JSON.stringify({ ...process.env, INPUT_SCRIPT: undefined }))`);
    delete process.env['LEAKED_INTO_THE_STEP'];
    const seen = JSON.parse(log[0] ?? '');
    expect(seen).toMatchObject({
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_EVENT_NAME: 'push',
      INPUT_TWO_WORDS: 'in between',
      'INPUT_A-HYPHEN': 'stays',
      'INPUT_GITHUB-TOKEN': '***',
    });
    expect(seen).not.toHaveProperty('LEAKED_INTO_THE_STEP');
    expect(
      Object.keys(seen).filter((name) => !/^(GITHUB|RUNNER|INPUT)_|^(PATH|HOME|CI)$/.test(name)),
    ).toEqual([]);
  });

  it('reads outputs, state and summary from the command files', async () => {
    const outcome = await run(`
      put('GITHUB_OUTPUT', 'verdict=passed\\nsummary<<END\\ntwo\\nlines\\nEND\\n');
      put('GITHUB_STATE', 'pid=7\\n');
      put('GITHUB_STEP_SUMMARY', '# All well\\n');
      process.exitCode = 3`);
    expect(outcome).toMatchObject({
      exitCode: 3,
      outputs: { verdict: 'passed', summary: 'two\nlines' },
      state: { pid: '7' },
      summary: '# All well\n',
      violations: [],
    });
  });

  it('carries out workflow commands of both forms and un-escapes them', async () => {
    const { annotations, log } = await run(`
      console.log('  ::error title=p95%3A late%2C very,file=a.js,line=3::100%25 worse%0Asecond line');
      console.error('said by the server: ##[warning title=w]careful%5D');
      console.log('::unknown::is text');
      console.log('::add-mask::hush');
      console.log('it said hush')`);
    expect(annotations).toEqual([
      {
        level: 'error',
        title: 'p95: late, very',
        file: 'a.js',
        line: '3',
        message: '100% worse\nsecond line',
      },
      { level: 'warning', title: 'w', message: 'careful]' },
    ]);
    expect(log).toContain('::unknown::is text');
    expect(log).toContain('it said ***');
  });

  it('leaves commands alone while they are stopped', async () => {
    const { annotations, violations } = await run(`
      console.log(['::stop-commands::tok', '::error::quiet', '::tok::', '::error::loud'].join('\\n'));
      console.log('::stop-commands::never')`);
    expect(annotations.map(({ message }) => message)).toEqual(['loud']);
    expect(violations).toEqual(['commands were stopped and never resumed']);
  });

  it('takes a lone carriage return for the end of a line', async () => {
    const { annotations } = await run(`process.stdout.write('50 %\\r::error::hidden\\r\\ndone')`);
    expect(annotations.map(({ message }) => message)).toEqual(['hidden']);
  });

  it('holds the step to the runner’s limits', async () => {
    const { annotations, droppedAnnotations, summary, violations } = await run(
      `
      for (let i = 0; i < 12; i += 1) console.log('::warning::' + i);
      put('GITHUB_STEP_SUMMARY', 'x'.repeat(1024 * 1024 + 1));
      put('GITHUB_OUTPUT', 'big=' + 'x'.repeat(600 * 1024) + '\\nopen<<END\\nnever closed');
      console.log('::set-output name=a::b')`,
      { inputs: { 'no-such-input': '1' } },
    );
    expect([annotations.length, droppedAnnotations.length]).toEqual([10, 2]);
    expect(summary).toBe('');
    expect(violations).toEqual([
      "GITHUB_OUTPUT: matching delimiter not found 'END'",
      'GITHUB_STEP_SUMMARY: over 1 MiB, nothing is shown',
      'deprecated or refused: ::set-output name=a::b',
      'unexpected input: no-such-input',
    ]);
  });

  it.runIf(process.platform === 'linux')('finds and ends what outlives the step', async () => {
    const { orphans, exitCode } = await run(`
      spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { detached: true, stdio: 'inherit' }).unref()`);
    expect(exitCode).toBe(0);
    expect(orphans.map(({ command }) => command)).toEqual([expect.stringContaining('setTimeout')]);
    expect(existsSync(`/proc/${orphans[0]?.pid}/exe`)).toBe(false);
  });

  it.skipIf(process.platform === 'win32')('climbs the ladder only as far as it must', async () => {
    const ladder = { when: /ready/, untilTerminate: 200, untilKill: 200 };
    const polite = await run(
      `process.on('SIGINT', () => process.exit(130)); setTimeout(() => {}, 60000); console.log('ready')`,
      { cancel: ladder },
    );
    expect(polite).toMatchObject({ sent: ['SIGINT'], exitCode: 130 });

    const deaf = await run(
      `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => {}); setTimeout(() => {}, 60000); console.log('ready')`,
      { cancel: ladder },
    );
    expect(deaf).toMatchObject({ sent: ['SIGINT', 'SIGTERM', 'SIGKILL'], signal: 'SIGKILL' });
  });

  it('is not disturbed by a cancellation that comes too late', async () => {
    expect(await run('', { cancel: { when: 20_000 } })).toMatchObject({ sent: [], exitCode: 0 });
  });

  it.runIf(RUNTIMES[24])('runs on the Node that it is told', async () => {
    const { log } = await run('console.log(process.version)', { node: RUNTIMES[24] as string });
    expect(log[0]).toMatch(/^v24\./);
  });
});
