import { describe, expect, it } from 'vitest';
import { anError, aRound, aScenario, findingAbout, judged } from './a-scenario.ts';

const withErrors = (...errors: ReturnType<typeof anError>[]) =>
  judged(aScenario('concurrent', [aRound({ facts: { errors } })]));

describe('an answer that no correct server gives', () => {
  it.each([
    ['crossed-answer', '3 answers held what belongs to another request: "hello 7"'],
    ['duplicate-answer', '3 answers came a second time for the same id: "hello 7"'],
    ['unknown-id', '3 answers came for an id that was never asked: "hello 7"'],
    ['invalid-message', '3 lines on stdout were no JSON-RPC message: "hello 7"'],
  ] as const)('%s is broken', (kind, message) => {
    const result = withErrors(anError(kind, 3, 'hello 7'));
    expect(result.verdict).toBe('broken');
    expect(findingAbout(kind, result)).toMatchObject({
      outcome: 'broken',
      isFailure: true,
      message,
      call: 'echo',
    });
    expect(findingAbout(kind, result)?.hint).toBeDefined();
  });

  it('is one finding a kind, of no single call when several gave it', () => {
    const result = withErrors(anError('crossed-answer', 3, 'a'), anError('crossed-answer', 1, 'b', 'sum'));
    expect(result.findings).toHaveLength(1);
    expect(result.findings[0]?.message).toBe('4 answers held what belongs to another request: "a"');
    expect(result.findings[0]).not.toHaveProperty('call');
  });

  it('is not what a failing tool gives', () => {
    expect(withErrors(anError('tool-error', 3), anError('timeout', 1)).verdict).toBe('passed');
  });
});
