import type { ScenarioResult } from '../record/result.ts';

/** A scenario with the name it has in its result. */
export interface ShownScenario extends ScenarioResult {
  readonly name: string;
}
