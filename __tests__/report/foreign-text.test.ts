import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logText, withoutCommand } from '../../src/report/log-text.ts';
import { markdownCode, markdownText } from '../../src/report/markdown-text.ts';
import { HOSTILE_TEXTS, hostileText } from './hostile-text.ts';

describe('foreign text in markdown', () => {
  it.each([
    ['a|b', 'a&#124;b'],
    ['<b>&', '&lt;b&gt;&amp;'],
    ['`x`', '&#96;x&#96;'],
    ['@octocat', '@\u200Boctocat'],
    ['org/repo#12', 'org/repo#\u200B12'],
    ['GH-12', 'GH-\u200B12'],
    ['https://x.test', 'https:\u200B//x.test'],
    ['www.x.test', 'www\u200B.x.test'],
    ['[a](b)', '\\[a\\](b)'],
    ['get_sum _em_', 'get_sum \\_em\\_'],
    ['1. item', '\u200B1. item'],
    ['- item', '\u200B- item'],
    ['-3.2 MiB', '-3.2 MiB'],
  ])('%s is %s', (text, markdown) => {
    expect(markdownText(text, 100)).toBe(markdown);
  });

  it('does nothing, on one line, within its length', () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 2, max: 300 }), (text, max) => {
        const markdown = markdownText(text, max);
        expect(markdown.length).toBeLessThanOrEqual(max);
        expect(markdown).not.toMatch(/[\p{Cc}\p{Cs}<>|`]/u);
        expect(markdown).not.toMatch(/&(?!(?:amp|lt|gt|#\d+);)/);
        expect(markdown).not.toMatch(/:\/\/|www\.|gh-\d|[@#](?!\u200B|\d+;|…|$)/i);
        expect(markdown).not.toMatch(/(?<!\\)(?:\\\\)*[*~[\]]/);
        expect(markdown).not.toMatch(/^(?:[-+=]+\s|-{3}|={3}|\d+[.)]\s)/);
      }),
    );
  });

  it('cannot leave a code span', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(markdownCode(text, 100)).toMatch(/^`[^`\n\r]+`$/u);
        expect(markdownCode(text, 100)).not.toContain('<!--');
      }),
    );
  });
});

describe('foreign text in the log', () => {
  it.each([
    ['::error::x', ': :error::x'],
    ['  ::error::x', ': :error::x'],
    ['a ::b', 'a ::b'],
    ['x##[error]y', 'x# #[error]y'],
    ['###[x', '## #[x'],
    ['a\r::error::b', 'a ::error::b'],
  ])('%j is %j', (text, line) => {
    expect(logText(text, 100)).toBe(line);
  });

  it('is never a command', () => {
    for (const text of HOSTILE_TEXTS) expect(logText(text, 200)).not.toMatch(/^\s*::|##\[|[\r\n]/);
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(withoutCommand(text.replace(/[\r\n]/g, ''))).not.toMatch(/^\s*::|##\[/);
      }),
    );
  });
});
