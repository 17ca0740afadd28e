import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Finding, OUTCOMES, type Result } from '../../src/record/result.ts';
import { annotationsOf, LONGEST_MESSAGE, MOST_ANNOTATIONS } from '../../src/report/annotations.ts';
import { COMMENT_BUDGET, renderMarkdown } from '../../src/report/markdown.ts';
import { outputsOf } from '../../src/report/outputs.ts';
import { renderSummary, SUMMARY_BUDGET } from '../../src/report/summary.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { crash, hostile, manyFailures, notMeasured, passing, twoFailures } from './a-result.ts';
import { hostileText } from './hostile-text.ts';

describe('the comment', () => {
  it('of a pass has at most 300 characters, and not one passing row', () => {
    expect(renderMarkdown(passing()).length).toBeLessThanOrEqual(300);
    expect(renderMarkdown(passing())).not.toContain('latency');
    expect(renderMarkdown(notMeasured()).length).toBeLessThanOrEqual(300);
    const named = { ...notMeasured(), server: { ...hostile().server }, baseline: WORDY_BASELINE };
    expect(renderMarkdown(named).length).toBeLessThanOrEqual(300);
  });

  it('of two failures among 30 values has at most 800', () => {
    const limits = Object.values(twoFailures().scenarios).flatMap(({ metrics, tools }) =>
      [metrics, ...Object.values(tools).map((tool) => tool.metrics)].flatMap(Object.values),
    );
    expect(limits.filter(({ limit }) => limit !== undefined).length).toBeGreaterThanOrEqual(30);
    expect(renderMarkdown(twoFailures()).length).toBeLessThanOrEqual(800);
  });

  it('counts truly what it leaves out', () => {
    const text = renderMarkdown(manyFailures());
    const rows = text.split('\n').filter((line) => /^\| sequential-/.test(line)).length;
    expect(text).toContain('40 failures');
    expect(text).toContain(`+${40 - rows} more`);
  });

  it('reproduces with the settings that the run was given', () => {
    expect(renderMarkdown({ ...crash(), invocation: 'npx mcp-load-gate run --config b.yml' })).toMatch(
      /Reproduce: `npx mcp-load-gate run --config b\.yml --scenarios \w+`/,
    );
  });

  it('says why it could not tell', () => {
    const nothing = { ...passing(), verdict: 'inconclusive' as const, findings: [INCONCLUSIVE] };
    expect(renderMarkdown(nothing)).toMatch(/^❔ .*\n\n- no scenario was run\n\nReproduce: /);
  });
});

describe('the job summary', () => {
  it('drops its least important parts first, and says so', () => {
    const whole = renderSummary(twoFailures());
    const tight = renderSummary(twoFailures(), { budget: 6_000 });
    expect(Buffer.byteLength(tight)).toBeLessThanOrEqual(6_000);
    expect(whole).toContain('▁');
    expect(tight).not.toContain('▁');
    expect(tight).toContain('| leak | rss.growth | 61.2 MiB |');
    expect(tight).toMatch(/Left out, as a job summary holds 1 MiB: .*charts \(5\)/);
  });

  it('is never above the limit, whatever is in it', () => {
    const base = twoFailures();
    const [scenario] = Object.values(base.scenarios);
    if (scenario === undefined) throw new Error('a result without scenarios');
    const crowd = Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`scenario-${at}`, scenario]));
    const text = renderSummary({ ...base, scenarios: crowd });
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(SUMMARY_BUDGET);
    expect(text).toContain('2,000 scenarios');
    expect(text.match(/^```/gm)?.length ?? 0).toSatisfy((fences: number) => fences % 2 === 0);
  });
});

describe('annotations', () => {
  it('are one a failure, naming scenario and metric', () => {
    expect(annotationsOf(twoFailures()).map(({ level, title }) => [level, title])).toEqual([
      ['error', 'MCP Load Gate: leak rss.growth'],
      ['error', 'MCP Load Gate: mixed/get-sum success-rate'],
    ]);
  });

  it('of more than ten failures are ten, the last of which counts the rest', () => {
    const annotations = annotationsOf(manyFailures());
    expect(annotations).toHaveLength(MOST_ANNOTATIONS);
    expect(annotations.at(-1)?.message).toBe('+31 more failures: see the job summary');
  });

  it('are none for a pass', () => {
    expect(annotationsOf(passing())).toEqual([]);
  });
});

describe('colour', () => {
  it('changes nothing but colour', () => {
    const plain = renderTerminal(crash(), { hasColour: false });
    const coloured = renderTerminal(crash(), { hasColour: true });
    const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g');
    expect(coloured).not.toBe(plain);
    expect(coloured.replace(colours, '')).toBe(plain);
  });
});

describe('every renderer', () => {
  it('keeps its bounds and obeys nobody, whatever a stored result says', () => {
    fc.assert(
      fc.property(hostileResult, (result) => {
        const comment = renderMarkdown(result);
        const summary = renderSummary(result);
        expect(comment.length).toBeLessThanOrEqual(COMMENT_BUDGET);
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(SUMMARY_BUDGET);
        for (const markdown of [comment, summary]) {
          expect(markdown).not.toMatch(/<|:\/\/|@(?![\u200B…])/);
          expect(markdown).not.toMatch(/\p{Cs}/u);
        }
        for (const line of renderTerminal(result, { hasColour: false }).split(/\r\n|\r|\n/)) {
          expect(line).not.toMatch(/^\s*::|##\[/);
        }
        for (const { title, message } of annotationsOf(result)) {
          for (const text of [title, message]) expect(text).not.toMatch(/^\s*::|[\r\n]|##\[/);
          expect(message.length).toBeLessThanOrEqual(LONGEST_MESSAGE);
        }
        expect(outputsOf(result).summary.length).toBeLessThanOrEqual(200);
      }),
      { numRuns: 100 },
    );
  });
});

const INCONCLUSIVE: Finding = {
  metric: 'calls',
  outcome: 'inconclusive',
  isFailure: false,
  message: 'no scenario was run',
};

const WORDY_BASELINE: Result['baseline'] = { source: 'file', sha: 'f'.repeat(40), runs: 12, distance: 123 };

const hostileFinding = fc.record({
  metric: hostileText,
  call: hostileText,
  outcome: fc.constantFrom(...OUTCOMES),
  isFailure: fc.boolean(),
  message: hostileText,
  hint: hostileText,
  value: fc.double(),
  limit: fc.double(),
});

const hostileResult: fc.Arbitrary<Result> = fc
  .record({
    name: hostileText,
    server: hostileText,
    note: hostileText,
    findings: fc.array(hostileFinding, { maxLength: 60 }),
  })
  .map(({ name, server, note, findings }) => {
    const base = crash();
    const [scenario] = Object.values(base.scenarios);
    if (scenario === undefined) throw new Error('a result without scenarios');
    const tools = {
      [name]: { calls: scenario.calls, metrics: { [server]: METRIC } },
      [note]: { calls: scenario.calls, metrics: {} },
    };
    const errors = [{ kind: name, call: server, count: 3, sample: note }];
    return {
      ...base,
      server: { ...base.server, name: server, version: name, protocol: note },
      notes: [note, name],
      baseline: { source: 'artifact', runs: 1, sha: server },
      scenarios: {
        [name]: { ...scenario, kind: note, findings, errors, tools, metrics: { [note]: METRIC } },
      },
    };
  });

const METRIC = { value: 1, unit: 'ms' as const, rounds: [1, 2] };
