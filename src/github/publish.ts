import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { error, notice, setOutput, summary, warning } from '@actions/core';
import { ConfigurationError } from '../config/complaint.ts';
import type { Result } from '../record/result.ts';
import { type Annotation, annotationsOf } from '../report/annotations.ts';
import { renderComplaints } from '../report/complaints.ts';
import { logText } from '../report/log-text.ts';
import { outputsOf } from '../report/outputs.ts';
import { renderSummary } from '../report/summary.ts';
import { renderTerminal } from '../report/terminal.ts';
import { writeTextFile } from '../system/write-text-file.ts';

/** Tells a result everywhere the job can: log, outputs, annotations, job summary, a file. */
export async function publish(result: Result): Promise<void> {
  log(renderTerminal(result, { hasColour: false }));
  const path = join(process.env['RUNNER_TEMP'] ?? tmpdir(), 'mcp-load-gate', `${randomUUID()}.json`);
  await writeTextFile(path, `${JSON.stringify(result)}\n`);
  for (const [name, value] of Object.entries({ ...outputsOf(result), 'report-json': path })) {
    setOutput(name, value);
  }
  for (const annotation of annotationsOf(result)) annotate(annotation);
  await writeSummary(renderSummary(result));
}

/** An error that stopped the gate; returns the exit code: 2 the user's turn, 3 ours. */
export async function publishFailure(failure: unknown): Promise<2 | 3> {
  setOutput('verdict', 'error');
  if (failure instanceof ConfigurationError) {
    for (const { place, setting, seen, remedy } of failure.complaints) {
      const where = place && { file: place.file, startLine: place.line, startColumn: place.column };
      error(logText(`${setting}: ${seen}; ${remedy}`, 4096), {
        title: 'MCP Load Gate: configuration',
        ...where,
      });
    }
    await writeSummary(renderComplaints(failure.complaints));
    return 2;
  }
  const text = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);
  log(text);
  error(logText(failure instanceof Error ? failure.message : String(failure), 4096), {
    title: 'MCP Load Gate failed, not your server',
  });
  return 3;
}

/** Outside of a runner there is no file for it. */
async function writeSummary(text: string): Promise<void> {
  if (process.env['GITHUB_STEP_SUMMARY']) await summary.addRaw(text).write();
}

/** No line of `text` is read as a command: it is printed while commands are stopped. */
function log(text: string): void {
  const token = randomUUID();
  process.stdout.write(`::stop-commands::${token}\n${text}\n::${token}::\n`);
}

const EMIT = { error, warning, notice } as const;

function annotate({ level, title, message }: Annotation): void {
  EMIT[level](message, { title });
}
