import { expect, test } from 'vitest';
import { spawnFailureText } from '../../src/target/spawn-failure.ts';

const failure = { message: 'spawn x FAILED', file: 'x', cwd: undefined, isCwdThere: true };

test('says whose turn it is and what to do', () => {
  expect([
    spawnFailureText({ ...failure, code: 'ENOENT' }),
    spawnFailureText({ ...failure, code: 'EACCES' }),
    spawnFailureText({ ...failure, code: 'EAGAIN' }),
    spawnFailureText({ ...failure, code: undefined }),
    spawnFailureText({ ...failure, code: 'ENOENT', cwd: 'packages/a', isCwdThere: false }),
  ]).toMatchInlineSnapshot(`
    [
      "there is no program "x" (ENOENT); correct server.command, or build or install the server before this step",
      ""x" may not be executed (EACCES); make it executable (chmod +x) or name its interpreter in server.command",
      "this machine is out of processes, files or memory (EAGAIN); free some or use a larger runner",
      "spawn x FAILED; check server.command",
      "its working directory "packages/a" is not there; correct server.cwd or create it before this step",
    ]
  `);
});
