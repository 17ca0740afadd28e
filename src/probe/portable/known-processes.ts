import type { Milliseconds } from '../../config/quantity-types.ts';
import type { ProcessUsage } from './process-list.ts';

/** Start times are told in whole seconds, by a clock that was read a moment later. */
const SAME_START: Milliseconds = 2_000;

/**
 * The members of a tree as far as its descent was seen: the server, and what was a descendant of it at
 * one look at least; so what loses its parent later is still known, and what lost it before the first
 * look is not. Pure: it is told what there is.
 */
export class KnownProcesses {
  readonly #rootPid: number;
  readonly #known = new Map<number, ProcessUsage>();
  #rootStart: Milliseconds | undefined;
  #departedCpu: Milliseconds = 0;

  constructor(rootPid: number) {
    this.#rootPid = rootPid;
  }

  /** Pids that could be members: the known ones, the server and all descendants, parents before children. */
  candidates(parents: ReadonlyMap<number, number>): readonly number[] {
    const children = childrenByParent(parents);
    const found = new Set([this.#rootPid, ...this.#known.keys()].filter((pid) => parents.has(pid)));
    for (const pid of found) for (const child of children.get(pid) ?? []) found.add(child);
    found.delete(process.pid);
    return [...found];
  }

  /**
   * Takes over what was found out about the candidates, in their order. Refused is a known pid that
   * started at another time (it was given away again), and a child that is older than the server:
   * Windows keeps a parent's number after that one ended.
   */
  update(
    candidates: readonly number[],
    parents: ReadonlyMap<number, number>,
    usage: ReadonlyMap<number, ProcessUsage>,
  ): void {
    this.#dropVanished(usage);
    for (const pid of candidates) {
      const figures = usage.get(pid);
      if (figures === undefined) continue;
      if (this.#known.has(pid) || this.#isNewMember(pid, parents.get(pid), figures))
        this.#known.set(pid, figures);
      if (pid === this.#rootPid) this.#rootStart ??= figures.startedAt;
    }
  }

  get(pid: number): ProcessUsage | undefined {
    return this.#known.get(pid);
  }

  get pids(): readonly number[] {
    return [...this.#known.keys()];
  }

  get usages(): readonly ProcessUsage[] {
    return [...this.#known.values()];
  }

  /** Of the living and, as last seen, of those that ended; never falls. */
  get cpu(): Milliseconds {
    return this.usages.reduce((sum, { cpu }) => sum + cpu, this.#departedCpu);
  }

  #dropVanished(usage: ReadonlyMap<number, ProcessUsage>): void {
    for (const [pid, last] of this.#known) {
      const now = usage.get(pid);
      if (now !== undefined && isSameProcess(last, now)) continue;
      this.#departedCpu += last.cpu;
      this.#known.delete(pid);
    }
  }

  #isNewMember(pid: number, parent: number | undefined, { startedAt }: ProcessUsage): boolean {
    if (pid === this.#rootPid) return this.#rootStart === undefined;
    if (parent === undefined || !this.#known.has(parent) || this.#rootStart === undefined) return false;
    return startedAt >= this.#rootStart - SAME_START;
  }
}

/** Whether two looks at one pid saw the same process. */
export function isSameProcess(one: ProcessUsage, other: ProcessUsage): boolean {
  return Math.abs(one.startedAt - other.startedAt) <= SAME_START;
}

function childrenByParent(parents: ReadonlyMap<number, number>): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const [pid, parent] of parents) {
    const siblings = children.get(parent);
    if (siblings === undefined) children.set(parent, [pid]);
    else siblings.push(pid);
  }
  return children;
}
