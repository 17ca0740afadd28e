import { readFileSync } from 'node:fs';
import type { Bytes } from '../../config/quantity-types.ts';

/**
 * The size of the pages that statm counts: 4 KiB on x86-64, up to 64 KiB on arm64. Node does not tell
 * it, so it follows from our own resident memory, which the kernel gives in pages (statm) and in kB
 * (status). The two are read a moment apart; rounded to a power of two that does not matter.
 */
export function pageSize(): Bytes {
  return pageSizeFrom(readFileSync('/proc/self/statm', 'utf8'), readFileSync('/proc/self/status', 'utf8'));
}

/** The pure part of it. Throws when either text does not tell the resident memory. */
export function pageSizeFrom(statm: string, status: string): Bytes {
  const pages = Number(statm.split(' ')[1]);
  const kibibytes = Number(/^VmRSS:\s*(\d+) kB$/m.exec(status)?.[1]);
  const size = 2 ** Math.round(Math.log2((kibibytes * 1024) / pages));
  if (!(size >= 1024)) throw new Error('/proc does not tell the resident memory of this process');
  return size;
}
