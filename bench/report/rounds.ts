/** How often each measurement is repeated: `BENCH_ROUNDS`, or what it takes by default. */
export function roundsOr(byDefault: number): number {
  const given = process.env['BENCH_ROUNDS'];
  const rounds = given === undefined ? byDefault : Number(given);
  if (!Number.isInteger(rounds) || rounds < 1)
    throw new Error(`BENCH_ROUNDS: got ${given}; give a whole number`);
  return rounds;
}

/** The items from `round` on, in a circle: who goes first changes, and with it who meets a busy moment. */
export function rotated<T>(items: readonly T[], round: number): readonly T[] {
  const start = round % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
