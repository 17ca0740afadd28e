import { readdirSync } from 'node:fs';
import { SERVER_MARKER } from '../server-marker.ts';
import { CpuLedger } from './cpu-ledger.ts';
import { Member } from './member.ts';
import { NewestPid } from './newest-pid.ts';
import { isDenied, readProcFile } from './proc-file.ts';
import { type ProcessStat, readProcessStat } from './process-stat.ts';

/** Looks given to a process that shows no environment, because it may be in the middle of an exec. */
const LOOKS = 3;

/**
 * Which processes belong to the server under test. One does when its parent does, when it is in the
 * session that the server leads, or when the server's marker is in its environment; and it stays a
 * member until it is gone. So wrappers (`npx`, `sh -c`), children whose parent ended and daemons are
 * found. What drops all three before it is first seen is not, nor what another service starts on the
 * server's behalf (a container of a daemon).
 *
 * A child of the driver between fork and exec has the driver's environment and session, hence is no
 * member; a child of the server in that state is one by its parent.
 */
export class ProcessTree {
  readonly cpu = new CpuLedger();
  readonly #rootPid: number;
  readonly #mark: string;
  readonly #members = new Map<number, Member>();
  /** Everybody else that was looked at, and how many more looks they get. */
  readonly #strangers = new Map<number, number>();
  readonly #newestPid: NewestPid;
  #isAnyoneUndecided = false;
  /** The kernel gives no pid away while a session of that number has processes; once it is empty, it may. */
  #isSessionOurs = true;

  constructor({ pid, marker }: { readonly pid: number; readonly marker: string }) {
    this.#rootPid = pid;
    this.#newestPid = new NewestPid(pid);
    this.#mark = `${SERVER_MARKER}=${marker}`;
    const stat = readProcessStat(`/proc/${pid}/stat`);
    if (stat !== undefined) this.#members.set(pid, new Member(pid, stat));
  }

  /**
   * Everybody who is a member now, zombies too. Cost: one file for each member, and where anything was
   * started since the last look one listing of /proc, and two files for each process not seen before. `isThorough` looks at every other process anew, which finds
   * even one that got the number of a process that ended between two looks.
   */
  refresh({ isThorough }: { readonly isThorough: boolean }): ReadonlyMap<number, Member> {
    this.#reviewMembers();
    if (isThorough) this.#strangers.clear();
    const hasNewcomers = this.#newestPid.hasChanged();
    if (isThorough || hasNewcomers || this.#isAnyoneUndecided) this.#admit(this.#newcomersAmong(listPids()));
    this.#isSessionOurs &&= this.#hasSession();
    return this.#members;
  }

  get(pid: number): Member | undefined {
    return this.#members.get(pid);
  }

  /** Parents before children as far as they were found in that order, which `CpuLedger` relies on. */
  #reviewMembers(): void {
    const vanished = new Map<number, Member>();
    for (const member of this.#members.values()) {
      if (member.review()) continue;
      vanished.set(member.pid, member);
      this.#members.delete(member.pid);
    }
    this.cpu.book(vanished, this.#members);
  }

  #newcomersAmong(pids: readonly number[]): Map<number, ProcessStat> {
    const newcomers = new Map<number, ProcessStat>();
    let strangers = 0;
    this.#isAnyoneUndecided = false;
    for (const pid of pids) {
      const looks = this.#strangers.get(pid);
      if (looks !== undefined) strangers++;
      if (looks === 0 || this.#members.has(pid)) continue;
      const stat = readProcessStat(`/proc/${pid}/stat`);
      if (stat !== undefined) newcomers.set(pid, stat);
    }
    if (strangers < this.#strangers.size) this.#forgetStrangersNotIn(new Set(pids));
    return newcomers;
  }

  #forgetStrangersNotIn(pids: ReadonlySet<number>): void {
    for (const pid of this.#strangers.keys()) if (!pids.has(pid)) this.#strangers.delete(pid);
  }

  /** Admits by parent first, which costs nothing, and again after each one found by its environment. */
  #admit(newcomers: Map<number, ProcessStat>): void {
    this.#admitKin(newcomers);
    for (const [pid, stat] of newcomers) {
      if (this.#members.has(pid)) continue;
      if (this.#judgeByEnvironment(pid, stat)) this.#admitKin(newcomers);
    }
  }

  #admitKin(newcomers: Map<number, ProcessStat>): void {
    let isSettled: boolean;
    do {
      isSettled = true;
      for (const [pid, stat] of newcomers) {
        if (!this.#isKin(pid, stat)) continue;
        this.#join(pid, stat);
        newcomers.delete(pid);
        isSettled = false;
      }
    } while (!isSettled);
  }

  #isKin(pid: number, { parent, session }: ProcessStat): boolean {
    if (pid === process.pid) return false;
    // The server's own number with another start time is a stranger that was given it.
    if (pid === this.#rootPid) return false;
    return this.#members.has(parent) || (this.#isSessionOurs && session === this.#rootPid);
  }

  #judgeByEnvironment(pid: number, stat: ProcessStat): boolean {
    const environment = pid === process.pid || stat.isKernelThread ? undefined : readEnvironment(pid);
    if (environment?.includes(this.#mark)) {
      this.#join(pid, stat);
      return true;
    }
    const looks = this.#strangers.get(pid) ?? LOOKS;
    const isUndecided = environment === '' && !stat.isZombie;
    const looksLeft = isUndecided ? looks - 1 : 0;
    this.#strangers.set(pid, looksLeft);
    if (looksLeft > 0) this.#isAnyoneUndecided = true;
    return false;
  }

  #join(pid: number, stat: ProcessStat): void {
    this.#strangers.delete(pid);
    this.#members.set(pid, new Member(pid, stat));
  }

  #hasSession(): boolean {
    if (this.#members.has(this.#rootPid)) return true;
    for (const { stat } of this.#members.values()) if (stat.session === this.#rootPid) return true;
    return false;
  }
}

function listPids(): number[] {
  const pids: number[] = [];
  for (const name of readdirSync('/proc')) {
    const first = name.charCodeAt(0);
    if (first >= 0x30 && first <= 0x39) pids.push(Number(name));
  }
  return pids;
}

/** Undefined when the process is gone or another user's; empty for a zombie and within an exec. */
function readEnvironment(pid: number): string | undefined {
  try {
    return readProcFile(`/proc/${pid}/environ`);
  } catch (error) {
    if (isDenied(error)) return undefined;
    throw error;
  }
}
