/** A stream of uniform 32-bit unsigned integers. */
export type RandomStream = () => number;

/**
 * The random numbers that belong to one place of one call: a pure function of seed, call number and
 * key, so that a request, its expectation and a repetition on another server all see the same values
 * without anything being stored. Mixing: the finaliser of MurmurHash3 (Appleby, 2011); stream:
 * SplitMix (Steele, Lea, Flood, 2014) with 32-bit state. Not for cryptography.
 */
export function keyedRandom(seed: number, seq: number, key: number): RandomStream {
  let state = mix(mix(mix(seed | 0) ^ seq) ^ key);
  return () => {
    state = (state + 0x9e3779b9) | 0;
    return mix(state) >>> 0;
  };
}

/** Uniform in [min, max], both whole numbers; the bias is below 2⁻²¹ for ranges under 2³². */
export function uniformInteger(next: RandomStream, min: number, max: number): number {
  const unit = (next() * 0x200000 + (next() >>> 11)) / 2 ** 53;
  return min + Math.floor(unit * (max - min + 1));
}

/** FNV-1a (Fowler, Noll, Vo), 32 bit: a key made of a text. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash | 0;
}

function mix(value: number): number {
  let bits = value;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
