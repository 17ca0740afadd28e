import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

/** Collects now, so that what memory is still in use is what is held. */
export function collectGarbage(): void {
  collect();
}
