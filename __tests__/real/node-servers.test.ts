import { describe, it } from 'vitest';
import { expectPassed, PATIENCE } from './expect-passed.ts';

// Timed on a machine that runs other tests at the same moment: one disturbed run is no finding, three are.
describe('a real server passes as its example configuration says', { retry: 2 }, () => {
  it.each([
    ['server-everything', 'mcp-servers/everything'],
    ['server-filesystem', 'secure-filesystem-server'],
    ['server-memory', 'memory-server'],
    ['server-sequential-thinking', 'sequential-thinking-server'],
    ['git-mcp-server', '@cyanheads/git-mcp-server'],
  ])(
    '%s',
    (file, name) => expectPassed({ file, name, protocol: '2025-11-25', flags: ['--rounds', '3'] }),
    PATIENCE,
  );

  it(
    'in several rounds as well',
    () =>
      expectPassed({
        file: 'server-sequential-thinking',
        name: 'sequential-thinking-server',
        protocol: '2025-11-25',
      }),
    PATIENCE,
  );
});
