import { setTimeout } from 'node:timers/promises';
import type { Milliseconds } from '../config/quantity-types.ts';
import type { Probe } from '../probe/probe.ts';
import type { TreeMember } from '../record/reading.ts';
import { type EndSignal, endMember } from './end-process.ts';

/** A healthy helper may take a moment to notice that its server is gone. */
const SETTLE: Milliseconds = 500;
const POLL: Milliseconds = 20;

/**
 * Names what outlived the server, once it had time to follow, and ends it: SIGTERM, after `grace`
 * SIGKILL, each to its pid. Zombies are not among them: nobody can end one but its parent.
 */
export async function endOrphans(probe: Probe, grace: Milliseconds): Promise<readonly TreeMember[]> {
  const orphans = new Map<number, TreeMember>();
  let living = await survivors(probe, SETTLE);
  for (const signal of ['SIGTERM', 'SIGKILL', 'SIGKILL'] as const) {
    if (living.length === 0) break;
    for (const member of living) orphans.set(member.pid, member);
    await endAll(probe, living, signal);
    living = await survivors(probe, grace);
  }
  return [...orphans.values()];
}

/** Who lives on after so much time; returns at once when nobody does. */
async function survivors(probe: Probe, patience: Milliseconds): Promise<readonly TreeMember[]> {
  const deadline = performance.now() + patience;
  for (;;) {
    const living = (await probe.members()).filter(({ isZombie }) => !isZombie);
    if (living.length === 0 || performance.now() >= deadline) return living;
    await setTimeout(POLL);
  }
}

async function endAll(probe: Probe, members: readonly TreeMember[], signal: EndSignal): Promise<void> {
  for (const member of members) await endMember(probe, member, signal);
}
