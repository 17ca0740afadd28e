import { bySeverity } from '../judge/severity.ts';
import type { Result, Verdict } from '../record/result.ts';
import { type ShownFinding, showFinding } from './shown-finding.ts';
import type { ShownScenario } from './shown-scenario.ts';

/**
 * What every renderer shows, decided once. Texts are plain and may be foreign: each renderer passes
 * them through `markdownText` or `logText`.
 */
export interface View {
  readonly verdict: Verdict;
  readonly isPartial: boolean;
  readonly counts: {
    readonly scenarios: number;
    readonly calls: number;
    readonly failedCalls: number;
    readonly failures: number;
    readonly improvements: number;
  };
  /** `mcp-everything 2.0.0`, or a word for a server that never told its name. */
  readonly server: string;
  readonly protocol: string;
  /** What it was compared with, and why that. */
  readonly baseline: string;
  /** All of them, worst first, and in the order of the scenarios. */
  readonly failures: readonly ShownFinding[];
  /** What is worth saying and fails nothing: open questions, improvements, odd exits. */
  readonly remarks: readonly ShownFinding[];
  readonly notMeasured: readonly ShownFinding[];
  readonly scenarios: readonly ShownScenario[];
  readonly notes: readonly string[];
  /** The command line that measures the same again. */
  readonly invocation: string;
}

export function viewOf(result: Result): View {
  const scenarios = Object.entries(result.scenarios).map(([name, scenario]) => ({ ...scenario, name }));
  const findings = allFindings(result, scenarios);
  const sum = (count: (scenario: ShownScenario) => number) =>
    scenarios.reduce((total, scenario) => total + count(scenario), 0);
  const failures = findings.filter(({ isFailure }) => isFailure);
  const notMeasured = findings.filter(({ outcome, isFailure }) => outcome === 'not-measured' && !isFailure);
  return {
    verdict: result.verdict,
    invocation: result.invocation,
    isPartial: result.isPartial,
    counts: {
      scenarios: scenarios.length,
      calls: sum(({ calls }) => calls.ok + calls.failed),
      failedCalls: sum(({ calls }) => calls.failed),
      failures: failures.length,
      improvements: findings.filter(({ outcome }) => outcome === 'improved').length,
    },
    server: [result.server.name || 'unnamed server', result.server.version].filter(Boolean).join(' '),
    protocol: result.server.protocol,
    baseline: baselineText(result.baseline),
    failures,
    remarks: findings.filter((finding) => !finding.isFailure && finding.outcome !== 'not-measured'),
    notMeasured,
    scenarios,
    notes: result.notes,
  };
}

function allFindings(result: Result, scenarios: readonly ShownScenario[]): ShownFinding[] {
  const pairs = [
    ...result.findings.map((finding) => ({ finding, scenario: undefined })),
    ...scenarios.flatMap((scenario) => scenario.findings.map((finding) => ({ finding, scenario }))),
  ];
  return pairs
    .sort((a, b) => bySeverity(a.finding, b.finding))
    .map(({ finding, scenario }) => showFinding(finding, scenario, result.server.metrics));
}

function baselineText({ source, sha, runs, distance }: Result['baseline']): string {
  if (source === 'none') return 'no baseline, absolute limits only';
  const commit = sha === undefined ? '' : ` ${sha.slice(0, 7)}`;
  const details = [
    source === 'command' ? 'interleaved' : source === 'file' ? 'from a file' : undefined,
    runs > 1 ? `${runs} runs` : undefined,
    distance ? `${distance} commits behind` : undefined,
  ].filter((detail) => detail !== undefined);
  return `against baseline${commit}${details.length === 0 ? '' : ` (${details.join(', ')})`}`;
}
