import type { LimitValues } from '../config/limits.ts';
import type { Finding, Metric } from '../record/result.ts';
import { holdLimits } from './hold-limits.ts';
import { tell } from './wording.ts';

/** Holds what was measured of the server once a run (`tools-list.bytes`) against the limits of the whole run. */
export function judgeServer({
  metrics,
  limits,
}: {
  readonly metrics: Readonly<Record<string, Metric>>;
  readonly limits: LimitValues;
}): { readonly metrics: Record<string, Metric>; readonly findings: readonly Finding[] } {
  const own = limits['tools-list'] === undefined ? {} : { 'tools-list': limits['tools-list'] };
  const held = holdLimits({ call: undefined, counts: { ok: 0, failed: 0 }, metrics, limits: own });
  const findings = [
    ...held.breaches.map((breach) => tell({ kind: 'over-limit', breach, evidence: { kind: 'rounds' } })),
    ...held.unclear.map((limit) => tell({ kind: 'no-number', limit, call: undefined })),
    ...held.missing.map((limit) =>
      tell({ kind: 'not-measured', limit, call: undefined, reason: 'the tools were not listed' }),
    ),
  ];
  return { metrics: held.metrics, findings };
}
