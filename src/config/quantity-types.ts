/**
 * Units of plain numbers. An alias names the unit where it is stored or passed;
 * a bare `number` is a count.
 */
export type Milliseconds = number;
export type Bytes = number;
export type PerSecond = number;
/** 1 means the whole (success rate) or no change (degradation). */
export type Ratio = number;
