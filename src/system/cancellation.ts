import { constants } from 'node:os';

/** A server leads a session of its own: a terminal that hangs up would not end it. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that a run ends with what it has; a second one
 * runs `kill` and leaves. Disposable: signals then do again what they did before.
 */
export function watchForCancellation(kill: () => void): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  const onSignal = (name: NodeJS.Signals) => {
    if (!controller.signal.aborted) {
      controller.abort();
      return;
    }
    kill();
    process.exit(128 + constants.signals[name]);
  };
  for (const name of SIGNALS) process.on(name, onSignal);
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const name of SIGNALS) process.off(name, onSignal);
    },
  };
}
