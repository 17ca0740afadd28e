import { type Complaint, ConfigurationError, type Parsed } from '../config/complaint.ts';
import type { Config } from '../config/config.ts';
import { invocationOf } from '../config/invocation.ts';
import { parseConfig } from '../config/parse-config.ts';
import {
  configFileOf,
  overridesOf,
  parseRunOptions,
  type RawSettings,
  type RunOptions,
} from '../config/run-options.ts';
import { type Dialect, settingIn } from '../config/run-settings.ts';
import type { Result } from '../record/result.ts';
import { run } from '../run.ts';
import { watchForCancellation } from '../system/cancellation.ts';
import { now } from '../system/clock.ts';
import { readHost } from '../system/host.ts';
import { Progress } from '../system/progress.ts';
import { readTextFile } from '../system/read-text-file.ts';
import { killAllRunning } from '../target/launch.ts';

/** A gate that ran: its result, and what its user asked to be done with it. */
export interface Gated {
  readonly result: Result;
  readonly options: RunOptions;
}

/** What the command and the Action have in common: settings to result. Throws `ConfigurationError`. */
export async function gate(raw: RawSettings, dialect: Dialect, source: Result['source']): Promise<Gated> {
  const { config, options } = await parseSettings(raw, dialect);
  using cancellation = watchForCancellation(killAllRunning);
  const progress = new Progress();
  try {
    const result = await run(config, {
      environment: process.env,
      host: readHost(),
      source,
      invocation: invocationOf(raw),
      now,
      signal: cancellation.signal,
      onProgress: (event) => progress.show(event),
    });
    return { result, options };
  } finally {
    progress.end();
  }
}

async function parseSettings(
  raw: RawSettings,
  dialect: Dialect,
): Promise<{ config: Config; options: RunOptions }> {
  const complaints: Complaint[] = [];
  const take = <T>(parsed: Parsed<T>): T | undefined => {
    if (parsed.kind === 'parsed') return parsed.value;
    complaints.push(...parsed.complaints);
    return undefined;
  };
  const options = take(parseRunOptions(raw, dialect));
  const file = await readConfigFile(raw, dialect, complaints);
  const isFileMissing = complaints.some(({ setting }) => setting === settingIn(dialect, 'config'));
  const config = isFileMissing
    ? undefined
    : take(parseConfig({ file, overrides: overridesOf(raw, dialect), environment: process.env }));
  if (config === undefined || options === undefined || complaints.length > 0) {
    throw new ConfigurationError(complaints);
  }
  return { config, options };
}

async function readConfigFile(raw: RawSettings, dialect: Dialect, complaints: Complaint[]) {
  const { path, isGiven } = configFileOf(raw);
  const complain = (seen: string, remedy: string) =>
    complaints.push({ setting: settingIn(dialect, 'config'), seen, remedy });
  try {
    const text = await readTextFile(path);
    if (text !== undefined) return { name: path, text };
    if (isGiven) complain(`there is no file ${path}`, 'give the path of an existing configuration file');
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    complain(`${path} could not be read: ${reason}`, 'give a file that can be read');
  }
  return undefined;
}
