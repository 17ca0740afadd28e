import { it } from 'vitest';
import { judge } from './run-gate.ts';
import { configOf, faulty } from './subjects.ts';

const T: [string, any?, any?, any?][] = [
  ['none'],
  ['error-every'],
  ['iserror-every'],
  ['crash-at'],
  ['crash-at-start'],
  ['hang-at'],
  ['hang-at-handshake'],
  ['swap', undefined, { kind: 'concurrent' }],
  ['none', undefined, { kind: 'concurrent' }],
  ['duplicate'],
  ['unknown-id'],
  ['pollute'],
  ['half-line'],
  ['big'],
  ['split-utf8'],
  ['notify'],
  ['asks'],
  ['stderr-flood'],
  ['coalesce'],
  ['stdin-closed'],
  ['stops-reading'],
  ['slow-start'],
  ['stateless-only'],
  ['input-required'],
  ['die-on-unknown'],
  ['silent-on-unknown'],
  ['leak-fds', undefined, { kind: 'leak', calls: 300 }],
  ['leak-children'],
  ['leak-zombies'],
  ['orphan'],
  ['leak-threads'],
  ['leak-memory'],
  ['fill-cache'],
  ['ignore-stdin-end', undefined, { kind: 'startup', repetitions: 3 }],
  ['ignore-sigterm', undefined, { kind: 'startup', repetitions: 2 }],
  ['slow-exit', undefined, { kind: 'startup', repetitions: 3 }],
  ['crash-at-exit', undefined, { kind: 'startup', repetitions: 3 }],
  ['orphan', undefined, { kind: 'startup', repetitions: 3 }],
  ['degrade', undefined, { kind: 'latency', calls: 300 }],
  ['none', undefined, { kind: 'latency', calls: 300 }],
];
it.each(T)('%s', { timeout: 60000 }, async (fault, param, scenario) => {
  const config: any = configOf(
    { ...faulty(fault, param), 'call-timeout': '500ms', 'startup-timeout': '1s', 'exit-timeout': '1s' },
    { kind: 'sequential', calls: 100, ...scenario },
  );
  if (/stateless|input|unknown$/.test(fault) && fault !== 'unknown-id') config.protocol = 'auto';
  try {
    const o = await judge({ config });
    const s = o.result.scenarios['gate'];
    process.stdout.write(
      '######## ' +
        fault +
        ' ' +
        JSON.stringify(scenario ?? {}) +
        ' exit ' +
        o.exitCode +
        ' ' +
        Math.round(o.time) +
        ' ms\n' +
        o.stdout +
        JSON.stringify({
          v: o.result.verdict,
          p: o.result.server.protocol,
          f: o.result.findings,
          c: s?.calls,
          e: s?.errors,
          ff: s?.findings.map((f) => [f.metric, f.outcome, f.isFailure, f.value, f.message]),
          m: Object.keys(s?.metrics ?? {}).length,
          left: s?.metrics['processes.left']?.value,
          growth: s?.metrics['rss.growth']?.value,
          deg: s?.metrics['latency.degradation']?.value,
          fds: s?.metrics['fds.peak']?.value,
        }) +
        '\n',
    );
  } catch (e) {
    process.stdout.write('######## ' + fault + ' THREW ' + (e as Error).message + '\n');
    throw e;
  }
});
