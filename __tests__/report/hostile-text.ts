import fc from 'fast-check';

/** Texts that have broken a renderer of foreign text somewhere. */
export const HOSTILE_TEXTS: readonly string[] = [
  '<script>alert(1)</script>',
  '<!-- mcp-load-gate:default -->',
  '--><h1>x',
  '</details></td></tr></table>',
  '| a | b |\n| - | - |',
  '```\ncode\n```',
  '`code` ``more``',
  '**bold** __bold__ _em_ ~~gone~~',
  '[click](http://evil.test) ![img](https://evil.test/x.png)',
  'http://evil.test https://evil.test ftp://evil.test www.evil.test WWW.evil.test',
  '<http://evil.test> <a@evil.test>',
  'mail a@evil.test @octocat @org/team',
  '#1 GH-2 gh-3 org/repo#4 org/repo@0123456789abcdef0123456789abcdef01234567',
  '&lt;script&gt; &#60;b&#62; &commat;octocat',
  '\\| \\` \\\\',
  '$x$ $$y$$ [^1]',
  '# heading',
  '- item',
  '1. item',
  '> quote',
  '::error file=a::boom',
  '  ::set-output name=x::y',
  '##[error]boom',
  'x ##[group]y',
  '###[x',
  'a\r::error::b',
  '\u001b]8;;http://evil.test\u0007link\u001b]8;;\u0007',
  '\u001b[2J\u001b[31m::error::',
  '\u202E\u2066reversed',
  '\u{E0049}\u{E0067}\u{E006E}',
  '\uD83D half',
  '😀'.repeat(200),
  'x'.repeat(100_000),
  '',
  '__proto__',
];

/** One of them, several joined, or what chance makes of their dangerous characters. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc
    .array(fc.constantFrom(...HOSTILE_TEXTS.filter(({ length }) => length < 200)), { maxLength: 4 })
    .map((all) => all.join('')),
  fc.string({ unit: fc.constantFrom(...':#[]@<>!-|`*_~&\\/wgh.1 \n\r\t\u001b\u200b😀'), maxLength: 80 }),
  fc.string({ unit: 'binary', maxLength: 80 }),
);
