import type { RoundFacts } from '../record/facts.ts';
import { RoundRecorder, WARM_UP } from '../record/round-recorder.ts';
import { describeFailure } from '../target/describe-end.ts';
import { greet } from '../target/greet.ts';
import { launch } from '../target/launch.ts';
import { neverStarted } from './drive-round.ts';
import type { RoundContext } from './round-context.ts';

/** One fresh process: from spawn to its first answer, then from the end of stdin to its exit. */
export async function driveStartup(context: RoundContext): Promise<RoundFacts> {
  const { redactor, server: config } = context;
  const recorder = new RoundRecorder({ callNames: ['start-up'], measuredCalls: 1, redact: redactor.text });
  const launched = await launch(context, { stray: (kind, sample) => recorder.stray(kind, sample) });
  if ('reason' in launched) return recorder.facts(neverStarted(redactor.text(launched.reason)));
  const { server, connection } = launched;
  const greeted = await greet(connection, context.era, context.client, config.startupTimeout);
  if (greeted.kind !== 'introduced') {
    const reason = describeFailure(greeted, launched, config.startupTimeout);
    recorder.unanswered(0, greeted.kind === 'closed' ? 'server-exited' : 'timeout', reason);
    const exit = await launched.stop();
    return recorder.facts({
      ...neverStarted(redactor.text(reason)),
      exit,
      stderrTail: server.stderr.text(redactor),
    });
  }
  const startup = greeted.answeredAt - server.spawnedAt;
  recorder.answered(0, true, WARM_UP, startup, 0);
  return recorder.facts({
    leftBehind: [],
    startup,
    exit: await launched.stop(),
    end: { kind: 'completed' },
    stderrTail: server.stderr.text(redactor),
    unavailable: launched.probe.unavailable,
  });
}
