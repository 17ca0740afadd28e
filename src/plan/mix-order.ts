import { keyedRandom, uniformInteger } from './keyed-random.ts';

const MAX_BLOCK = 10_000;

/**
 * The order in which a weighted mix is called: blocks that hold each call as often as its weight says,
 * each block shuffled (Fisher–Yates, Durstenfeld 1964) by the seed. So every stretch of calls is
 * proportioned like the mix, and two servers given the same seed are called in the same order.
 * Weights are whole numbers ≥ 1; memory is one block.
 */
export class MixOrder {
  readonly #template: readonly number[];
  readonly #seed: number;
  #block: number[] = [];
  #blocks = 0;

  constructor(weights: readonly number[], seed: number) {
    this.#template = blockOf(weights);
    this.#seed = seed;
  }

  /** Index into the weights of the call to make next. */
  next(): number {
    if (this.#template.length === 1) return this.#template[0] ?? 0;
    if (this.#block.length === 0) this.#block = this.#shuffledBlock();
    return this.#block.pop() ?? 0;
  }

  #shuffledBlock(): number[] {
    this.#blocks += 1;
    const next = keyedRandom(this.#seed, this.#blocks, 0x6d6978);
    const block = [...this.#template];
    for (let last = block.length - 1; last > 0; last -= 1) {
      const other = uniformInteger(next, 0, last);
      const kept = block[last] ?? 0;
      block[last] = block[other] ?? 0;
      block[other] = kept;
    }
    return block;
  }
}

function blockOf(weights: readonly number[]): number[] {
  if (weights.length < 2) return [0];
  const divisor = weights.reduce(greatestCommonDivisor);
  const reduced = weights.map((weight) => weight / divisor);
  const size = reduced.reduce((sum, weight) => sum + weight, 0);
  const scale = size > MAX_BLOCK ? MAX_BLOCK / size : 1;
  return reduced.flatMap((weight, index) =>
    Array.from({ length: Math.max(1, Math.round(weight * scale)) }, () => index),
  );
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? a : greatestCommonDivisor(b, a % b);
}
