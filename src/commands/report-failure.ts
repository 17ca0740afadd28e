import { ConfigurationError } from '../config/complaint.ts';

/** Says on stderr whose turn it is and returns the exit code: 2 the user's, 3 ours. */
export function reportFailure(error: unknown): 2 | 3 {
  if (error instanceof ConfigurationError) {
    const { length } = error.complaints;
    const count = length === 1 ? '' : `${length} things to change:\n`;
    process.stderr.write(`${count}${error.message}\n`);
    return 2;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  process.stderr.write(
    `mcp-load-gate failed, not your server or configuration. Please report this:\n${text}\n`,
  );
  return 3;
}
