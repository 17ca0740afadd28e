import fc from 'fast-check';
import { expect, it } from 'vitest';
import { renderComplaints } from '../../src/report/complaints.ts';
import { hostileText } from './hostile-text.ts';

it('names each thing to change, with its line', () => {
  const place = { file: '.github/load-gate.yml', line: 14, column: 12 };
  const complaints = [
    {
      setting: 'scenarios.soak.calls',
      place,
      seen: 'got "many"',
      remedy: 'give a whole number, for example 1000',
    },
    {
      setting: 'command',
      seen: 'is missing',
      remedy: 'give the command that starts the server, for example `node dist/index.js`',
    },
  ];
  expect(renderComplaints(complaints)).toMatchInlineSnapshot(`
    "## MCP Load Gate: 2 things to change in the configuration

    - **scenarios.soak.calls** (.github/load-gate.yml:14): got "many"; give a whole number, for example 1000
    - **command**: is missing; give the command that starts the server, for example &#96;node dist/index.js&#96;
    "
  `);
});

it('counts what it leaves out', () => {
  const complaint = { setting: 'x', seen: 'y', remedy: 'z' };
  expect(renderComplaints(Array.from({ length: 130 }, () => complaint))).toMatch(
    /130 things .*\n- \+30 more\n$/s,
  );
});

it('obeys nobody', () => {
  const place = fc.record({ file: hostileText, line: fc.nat(), column: fc.nat() });
  const complaint = fc.record({ setting: hostileText, place, seen: hostileText, remedy: hostileText });
  fc.assert(
    fc.property(fc.array(complaint, { minLength: 1, maxLength: 5 }), (complaints) => {
      const text = renderComplaints(complaints);
      expect(text).not.toMatch(/<|:\/\/|@(?![\u200B…])/);
      expect(text.trimEnd().split('\n')).toHaveLength(complaints.length + 2);
    }),
  );
});
