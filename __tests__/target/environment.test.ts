import { expect, test } from 'vitest';
import { serverEnvironment } from '../../src/target/environment.ts';

const inherited = {
  PATH: '/bin',
  HOME: '/root',
  RUNNER_TRACKING_ID: 'github_1',
  GITHUB_SHA: 'abc',
  INPUT_COMMAND: 'node x',
  'INPUT_GITHUB-TOKEN': 'ghs_secret',
  STATE_started: '1',
  ACTIONS_RUNTIME_TOKEN: 'secret',
  ACTIONS_ID_TOKEN_REQUEST_URL: 'https://x',
  GITHUB_TOKEN: 'ghs_secret',
  GH_TOKEN: 'ghs_secret',
  GITHUB_ENV: '/f',
  GITHUB_OUTPUT: '/f',
  GITHUB_PATH: '/f',
  GITHUB_STATE: '/f',
  GITHUB_STEP_SUMMARY: '/f',
  NODE_OPTIONS: '--enable-source-maps',
  GONE: undefined,
};

test('keeps what a program needs and removes what speaks to the job', () => {
  expect(serverEnvironment(inherited, {}, 'm', 'linux')).toEqual({
    PATH: '/bin',
    HOME: '/root',
    RUNNER_TRACKING_ID: 'github_1',
    GITHUB_SHA: 'abc',
    MCP_LOAD_GATE_SERVER: 'm',
  });
});

test('what is configured goes before what is inherited, also a name that was removed', () => {
  const environment = serverEnvironment(
    inherited,
    { PATH: '/own', NODE_OPTIONS: '--max-semi-space-size=1', GITHUB_TOKEN: 'mine' },
    'm',
    'linux',
  );
  expect(environment).toMatchObject({
    PATH: '/own',
    NODE_OPTIONS: '--max-semi-space-size=1',
    GITHUB_TOKEN: 'mine',
  });
});

test('nobody can give the server another marker', () => {
  const marked = { MCP_LOAD_GATE_SERVER: 'other' };
  expect(serverEnvironment(marked, marked, 'm', 'linux')).toEqual({ MCP_LOAD_GATE_SERVER: 'm' });
});

test('Windows does not tell names apart by case, POSIX does', () => {
  const mixed = { Path: 'C:\\', Node_Options: 'x', github_token: 'y' };
  expect(serverEnvironment(mixed, { PATH: 'D:\\' }, 'm', 'win32')).toEqual({
    PATH: 'D:\\',
    MCP_LOAD_GATE_SERVER: 'm',
  });
  expect(serverEnvironment(mixed, { PATH: '/b' }, 'm', 'linux')).toEqual({
    ...mixed,
    PATH: '/b',
    MCP_LOAD_GATE_SERVER: 'm',
  });
});
