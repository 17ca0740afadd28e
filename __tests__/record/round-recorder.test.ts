import { expect, test } from 'vitest';
import { RoundRecorder, WARM_UP } from '../../src/record/round-recorder.ts';
import { aReading, LEFT_BY_ITSELF } from './a-round.ts';

const FRAME = {
  leftBehind: [],
  startup: 300,
  exit: LEFT_BY_ITSELF,
  end: { kind: 'completed' },
  stderrTail: 'bye',
  unavailable: { pss: 'not on this system' },
} as const;

function recorderOf(measuredCalls: number, ...callNames: string[]): RoundRecorder {
  return new RoundRecorder({ callNames, measuredCalls, redact: (text) => text.replaceAll('s3cret', '***') });
}

test('warm-up counts and is not timed', () => {
  const recorder = recorderOf(1, 'echo');
  recorder.answered(0, true, WARM_UP, 99, 1000);
  recorder.answered(0, true, 0, 2, 10);
  const { counts, latency, perCall } = recorder.facts(FRAME);
  expect(counts).toEqual({ ok: 2, failed: 0 });
  expect([latency.count, perCall['echo']?.latency.count]).toEqual([1, 1]);
  expect(latency.max).toBeCloseTo(2, 2);
  expect(perCall['echo']?.responseBytes).toBe(10);
});

test('each call has its own counts, and a failed answer took its time as well', () => {
  const recorder = recorderOf(3, 'echo', 'sum');
  recorder.answered(0, true, 0, 1, 1);
  recorder.answered(1, false, 1, 2, 1);
  recorder.failedAnswer(1, 'tool-error', 'overflow');
  recorder.unanswered(1, 'timeout', 'no answer');
  const { counts, latency, perCall, errors } = recorder.facts(FRAME);
  expect(counts).toEqual({ ok: 1, failed: 2 });
  expect(latency.count).toBe(2);
  expect(perCall['echo']?.counts).toEqual({ ok: 1, failed: 0 });
  expect(perCall['sum']?.counts).toEqual({ ok: 0, failed: 2 });
  expect(perCall['sum']?.latency.count).toBe(1);
  expect(errors).toEqual([
    { kind: 'tool-error', call: 'sum', count: 1, sample: 'overflow' },
    { kind: 'timeout', call: 'sum', count: 1, sample: 'no answer' },
  ]);
});

test('what nobody asked for is told and counts as no call', () => {
  const recorder = recorderOf(1, 'echo');
  recorder.stray('invalid-message', 'not JSON: s3cret');
  const { counts, errors } = recorder.facts(FRAME);
  expect(counts).toEqual({ ok: 0, failed: 0 });
  expect(errors).toEqual([{ kind: 'invalid-message', call: undefined, count: 1, sample: 'not JSON: ***' }]);
});

test.each([
  [8, 2],
  [10, 2],
  [3, 0],
  [4, 1],
  [5000, 1250],
])('of %d calls the first and the last %d are the early and the late ones', (calls, quarter) => {
  const recorder = recorderOf(calls, 'echo');
  for (let position = 0; position < calls; position += 1)
    recorder.answered(0, true, position, position + 1, 1);
  const { earlyTimes, lateTimes } = recorder.facts(FRAME);
  const times = Array.from({ length: calls }, (_, position) => position + 1);
  expect(earlyTimes).toEqual(times.slice(0, quarter));
  expect(lateTimes).toEqual(times.slice(calls - quarter));
});

test('time, matches and readings are kept as they came, beside the frame', () => {
  const recorder = recorderOf(1, 'echo');
  recorder.read(0, aReading({ rss: 1 }));
  recorder.read(100, aReading({ rss: 2 }));
  recorder.spent(30);
  recorder.spent(12);
  recorder.matched();
  recorder.matched();
  expect(recorder.facts(FRAME)).toMatchObject({
    ...FRAME,
    elapsed: 42,
    matchedByContent: 2,
    series: [
      { calls: 0, reading: { rss: 1 } },
      { calls: 100, reading: { rss: 2 } },
    ],
  });
});
