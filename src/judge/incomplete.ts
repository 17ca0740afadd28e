import type { ScenarioFacts } from '../record/facts.ts';
import type { ScenarioFigures } from '../record/figures.ts';
import type { Detection } from './detection.ts';
import { plural } from './plural.ts';

/** Why a scenario that nothing is wrong with still proves too little; nothing if it was run in full. */
export function incomplete(facts: ScenarioFacts, figures: ScenarioFigures): Detection[] {
  const reason =
    cancellation(facts) ?? shortfall(facts, figures) ?? (isWhole(facts) ? neverCalled(figures) : undefined);
  return reason === undefined ? [] : [{ kind: 'incomplete', reason }];
}

function cancellation({ rounds, plannedRounds }: ScenarioFacts): string | undefined {
  const index = rounds.findIndex(({ end }) => end.kind === 'cancelled');
  const end = rounds[index]?.end;
  if (end?.kind !== 'cancelled') return undefined;
  return `cancelled after ${plural(end.afterCalls, 'call')} in round ${index + 1} of ${plannedRounds}`;
}

function shortfall(facts: ScenarioFacts, { calls, planned }: ScenarioFigures): string | undefined {
  if (!isWhole(facts)) return undefined;
  const made = calls.ok + calls.failed;
  if (facts.rounds.length === 0) return 'no round was run';
  if (made === 0 && facts.kind !== 'startup') return 'no call was made';
  if (facts.rounds.length < facts.plannedRounds) {
    return `only ${facts.rounds.length} of ${plural(facts.plannedRounds, 'round')} were run`;
  }
  if (made < planned && facts.kind !== 'startup') {
    return `only ${made.toLocaleString('en-US')} of ${plural(planned, 'call')} were made`;
  }
  return undefined;
}

function isWhole({ rounds }: ScenarioFacts): boolean {
  return rounds.every(({ end }) => end.kind === 'completed');
}

/** A call of the mix that its weight, or too few calls, never let happen. */
function neverCalled({ tools }: ScenarioFigures): string | undefined {
  const names = Object.entries(tools).flatMap(([name, { calls }]) =>
    calls.ok + calls.failed === 0 ? [name] : [],
  );
  if (names.length === 0) return undefined;
  const shown = names.slice(0, 3).join(', ');
  const more = names.length > 3 ? ` and ${names.length - 3} more` : '';
  return `never called: ${shown}${more}; raise its weight, or the number of calls`;
}
