import type { Milliseconds } from '../../config/quantity-types.ts';
import type { Member } from './member.ts';

/** /proc counts in USER_HZ, which the kernel fixes at 100 a second on every architecture Node runs on. */
const TICK: Milliseconds = 10;

/**
 * Processor time of the tree, children that ended included, so that the sum never falls.
 * What an ended process had used is normally found again in its parent, which waited for it. If nobody
 * of the tree did (it was re-parented, or its parent ignores SIGCHLD), what was last seen of it is kept.
 */
export class CpuLedger {
  #departed = 0;

  /** Books one look: `vanished` were there at the last look and are not among the `living` any more. */
  book(vanished: ReadonlyMap<number, Member>, living: ReadonlyMap<number, Member>): void {
    const claims = new Map<Member, number>();
    for (const member of vanished.values()) {
      const ticks = ticksOf(member) + member.owed;
      const heir = heirOf(member, vanished, living);
      if (heir === undefined) this.#departed += ticks;
      else claims.set(heir, (claims.get(heir) ?? 0) + ticks);
    }
    for (const member of living.values()) this.#settle(member, claims.get(member) ?? 0);
  }

  total(living: Iterable<Member>): Milliseconds {
    let ticks = this.#departed;
    for (const member of living) ticks += ticksOf(member) + member.owed;
    return ticks * TICK;
  }

  /**
   * A parent is looked at before its child, so a child that is waited for in between shows in the
   * parent only at the next look: a claim stays open for one look before it counts as departed.
   */
  #settle(parent: Member, claim: number): void {
    this.#departed += Math.max(0, parent.owed - parent.waitedGrowth);
    parent.owed = Math.max(0, claim - Math.max(0, parent.waitedGrowth - parent.owed));
  }
}

function ticksOf({ stat }: Member): number {
  return stat.ownTicks + stat.waitedTicks;
}

/** The nearest ancestor that lives: it has, or will have, waited for the member or for what waited for it. */
function heirOf(
  member: Member,
  vanished: ReadonlyMap<number, Member>,
  living: ReadonlyMap<number, Member>,
): Member | undefined {
  let { parent } = member.stat;
  for (let steps = 0; steps <= vanished.size; steps++) {
    const heir = living.get(parent);
    if (heir !== undefined) return heir;
    const gone = vanished.get(parent);
    if (gone === undefined) return undefined;
    parent = gone.stat.parent;
  }
  return undefined;
}
