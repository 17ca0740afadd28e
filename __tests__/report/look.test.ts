import { test } from 'vitest';
import { annotationsOf } from '../../src/report/annotations.ts';
import { renderMarkdown } from '../../src/report/markdown.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderSummary } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import * as r from './a-result.ts';

test('look', () => {
  for (const [n, f] of Object.entries({
    pass: r.passing,
    two: r.twoFailures,
    crash: r.crash,
    many: r.manyFailures,
    hostile: r.hostile,
  })) {
    const x = f();
    const md = renderMarkdown(x);
    console.log(
      `##### ${n} ${md.length}\n${md}\n---- term\n${renderTerminal(x, { hasColour: false })}\n`,
      n === 'many' ? '' : annotationsOf(x),
      outputsOf(x),
    );
    if (n === 'two') console.log(renderSummary(x));
  }
});
