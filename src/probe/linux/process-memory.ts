import type { Bytes } from '../../config/quantity-types.ts';
import { readProcFile } from './proc-file.ts';

export interface ProcessMemory {
  readonly rss: Bytes;
  /** Resident minus file-backed and shared-memory pages. */
  readonly anonymous: Bytes;
}

/**
 * Reads `/proc/PID/statm`, which counts pages of size `page`; undefined when the process is gone. Preferred over the resident size in
 * `stat`: newer kernels (6.17) add up their per-processor counters exactly for statm only.
 */
export function readProcessMemory(path: string, page: Bytes): ProcessMemory | undefined {
  const text = readProcFile(path);
  if (text === undefined) return undefined;
  const [, resident = 0, shared = 0] = text.split(' ', 3).map(Number);
  return { rss: resident * page, anonymous: Math.max(0, resident - shared) * page };
}

/**
 * Reads PSS from `/proc/PID/smaps_rollup`; 0 when the process is gone. The kernel walks every mapping:
 * hundreds of microseconds for a Node server. Throws EACCES for a process that this user may not inspect.
 */
export function readProportionalSize(path: string): Bytes {
  const text = readProcFile(path);
  return Number(/^Pss:\s*(\d+) kB$/m.exec(text ?? '')?.[1] ?? 0) * 1024;
}
