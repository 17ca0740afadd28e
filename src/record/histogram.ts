export type LatencyHistogram = never;
