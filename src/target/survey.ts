import type { Complaint } from '../config/complaint.ts';
import type { Config, ProtocolChoice } from '../config/config.ts';
import { isJsonObject, type JsonObject } from '../config/json.ts';
import type { Bytes, Milliseconds } from '../config/quantity-types.ts';
import { checkAnswer, echoes } from '../plan/answer-check.ts';
import type { Surveyed } from '../plan/make-plan.ts';
import type { PlannedCall } from '../plan/plan.ts';
import { type Candidate, type HarmlessMethod, type LeftOut, selectCalls } from '../plan/select-calls.ts';
import { fillTemplate } from '../plan/template.ts';
import {
  type ClientInfo,
  type Era,
  eraOf,
  NEWEST_HANDSHAKE,
  NEWEST_STATELESS,
  paramsFor,
} from '../protocol/era.ts';
import type { Introduction } from '../protocol/greeting.ts';
import { readToolsPage, type Tool } from '../protocol/tools-list.ts';
import type { StrayKind } from './connection.ts';
import { describeEnd, describeFailure } from './describe-end.ts';
import { greet } from './greet.ts';
import { type Launched, type LaunchOptions, launch } from './launch.ts';

/** What the first look at the server showed, before anything is measured. */
export type SurveyOutcome =
  | {
      readonly kind: 'surveyed';
      readonly introduction: Introduction;
      readonly tools: readonly Tool[];
      readonly toolsListBytes: Bytes | undefined;
      readonly surveyed: Surveyed;
    }
  | { readonly kind: 'refused'; readonly complaints: readonly Complaint[] }
  | { readonly kind: 'not-started'; readonly reason: string; readonly stderrTail: string };

export interface SurveyOptions extends Omit<LaunchOptions, 'server'> {
  readonly config: Config;
  readonly client: ClientInfo;
}

/** A server that does not know `server/discover` may also just keep silent. */
const DISCOVER_TIMEOUT: Milliseconds = 5000;
/** A tool that nobody named is left out when one call takes longer. */
const TRIAL_TIMEOUT: Milliseconds = 2000;
const MAX_PAGES = 100;
const EXCERPT = 120;
/** Nothing is measured yet, and a tool that was given up may keep the server busy. */
const EXIT_PATIENCE: Milliseconds = 1000;

/**
 * Starts the server once (twice where `auto` has to fall back, in a fresh process because the first
 * message pins a stdio server's era and may even end it), lists its tools, and tries each call that
 * nobody named, and each one whose answers might be told apart by an echo.
 */
export async function survey(options: SurveyOptions): Promise<SurveyOutcome> {
  const era = eraOf(options.config.protocol);
  if (era !== undefined) return surveyIn(era, options, options.config.server.startupTimeout);
  const patience = Math.min(DISCOVER_TIMEOUT, options.config.server.startupTimeout);
  const stateless = await surveyIn(NEWEST_STATELESS, options, patience);
  return stateless.kind === 'not-started'
    ? surveyIn(NEWEST_HANDSHAKE, options, options.config.server.startupTimeout)
    : stateless;
}

async function surveyIn(era: Era, options: SurveyOptions, patience: Milliseconds): Promise<SurveyOutcome> {
  const { config, client, redactor } = options;
  let stray: string | undefined;
  const events = { stray: (_kind: StrayKind, sample: string) => (stray ??= sample) };
  const launched = await launch({ ...options, server: config.server }, events);
  if ('reason' in launched) return { kind: 'not-started', reason: launched.reason, stderrTail: '' };
  try {
    const greeted = await greet(launched.connection, era, client, patience);
    if (greeted.kind === 'introduced') {
      const mismatch = mismatchOf(config.protocol, greeted.introduction);
      if (mismatch === undefined) return await look(launched, greeted.introduction, options);
      return { kind: 'not-started', reason: mismatch, stderrTail: '' };
    }
    const said = stray === undefined ? '' : `; stdout: ${redactor.text(stray).slice(0, EXCERPT)}`;
    const reason = `${describeFailure(greeted, launched, patience)}${said}`;
    return {
      kind: 'not-started',
      reason: redactor.text(reason),
      stderrTail: launched.server.stderr.text(redactor),
    };
  } finally {
    await launched.stop(EXIT_PATIENCE);
  }
}

/** A handshake lets the server choose another revision than it was asked for; who pinned one wants that one. */
function mismatchOf(asked: ProtocolChoice, { era }: Introduction): string | undefined {
  if (asked === 'auto' || asked === era.revision) return undefined;
  return `was asked for protocol revision ${asked} and chose ${era.revision}`;
}

async function look(
  launched: Launched,
  introduction: Introduction,
  options: SurveyOptions,
): Promise<SurveyOutcome> {
  const { config, client } = options;
  const listed = await listTools(launched, introduction.era, client, config.server.callTimeout);
  const { candidates, leftOut, complaints } = selectCalls(config, listed.tools);
  if (complaints.length > 0) return { kind: 'refused', complaints };
  const calls: PlannedCall[] = [];
  const dropped: LeftOut[] = [...leftOut];
  for (const candidate of candidates) {
    const tried = await tryOut(candidate, launched, introduction.era, options);
    if (tried.kind === 'usable') calls.push(tried.call);
    else dropped.push({ tool: candidate.call.name, reason: tried.reason });
  }
  return {
    kind: 'surveyed',
    introduction,
    tools: listed.tools,
    toolsListBytes: listed.bytes,
    surveyed: {
      calls,
      leftOut: dropped,
      isFound: candidates.every(({ isNamed }) => !isNamed),
      harmless: harmlessMethod(introduction.era, listed.bytes),
    },
  };
}

/** A server without tools need not answer `tools/list`; `ping` went with the handshake. */
function harmlessMethod({ kind }: Era, toolsListBytes: Bytes | undefined): HarmlessMethod {
  if (toolsListBytes !== undefined) return 'tools/list';
  return kind === 'handshake' ? 'ping' : 'server/discover';
}

async function listTools(
  { connection }: Launched,
  era: Era,
  client: ClientInfo,
  timeout: Milliseconds,
): Promise<{ tools: readonly Tool[]; bytes: Bytes | undefined }> {
  const tools: Tool[] = [];
  let bytes = 0;
  let cursor: string | undefined;
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const params = cursor === undefined ? {} : { cursor };
    const outcome = await connection.request('tools/list', paramsFor(era, params, client), timeout);
    if (outcome.kind !== 'answered' || outcome.answer.kind === 'error') break;
    const listed = readToolsPage(outcome.answer.result);
    if (listed === undefined) break;
    tools.push(...listed.tools);
    bytes += outcome.bytes;
    cursor = listed.nextCursor;
    if (cursor === undefined) break;
  }
  return { tools, bytes: bytes === 0 ? undefined : bytes };
}

type TriedOut =
  | { readonly kind: 'usable'; readonly call: PlannedCall }
  | { readonly kind: 'left-out'; readonly reason: string };

/** Two trials: an argument that comes back in both, each time its own, will come back in every answer. */
async function tryOut(
  { call, isNamed, echoable }: Candidate,
  launched: Launched,
  era: Era,
  options: SurveyOptions,
): Promise<TriedOut> {
  if (isNamed && echoable.length === 0) return { kind: 'usable', call };
  const results: { filling: { seed: number; seq: number }; result: JsonObject }[] = [];
  for (const seq of [1, 2]) {
    const filling = { seed: options.config.seed, seq };
    const trial = await tryOnce(call, launched, era, filling, options);
    if (typeof trial === 'string')
      return isNamed ? { kind: 'usable', call } : { kind: 'left-out', reason: trial };
    results.push({ filling, result: trial });
    if (echoable.length === 0) break;
  }
  const echoed = echoable.filter((text) =>
    results.every(({ filling, result }) => echoes(result, fillTemplate(text, filling))),
  );
  return { kind: 'usable', call: { ...call, check: { ...call.check, echoed } } };
}

/** The result of one call, or why it is none to measure. */
async function tryOnce(
  call: PlannedCall,
  { connection, server }: Launched,
  era: Era,
  filling: { seed: number; seq: number },
  { config, client }: SurveyOptions,
): Promise<JsonObject | string> {
  const made = JSON.parse(fillTemplate(call.arguments, filling)) as JsonObject;
  const params = paramsFor(era, { name: call.target.name, arguments: made }, client);
  const timeout = Math.min(TRIAL_TIMEOUT, config.server.callTimeout);
  const outcome = await connection.request('tools/call', params, timeout);
  if (outcome.kind === 'timeout') return `took longer than ${timeout / 1000} s when tried`;
  if (outcome.kind === 'closed') return `${describeEnd(server.exitStatus)} when it was tried`;
  if (outcome.answer.kind === 'error') return `answered with error ${outcome.answer.error.code} when tried`;
  const checked = checkAnswer(call.check, outcome.answer.result, filling);
  if (checked.kind !== 'ok') return 'answered with an error when tried';
  return isJsonObject(outcome.answer.result) ? outcome.answer.result : {};
}
