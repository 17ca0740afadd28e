/** What only a shell gives a meaning to; longer ones first. */
const SHELL_TOKENS = ['&&', '||', '$(', '|', ';', '>', '<', '`'] as const;

export type CommandFlaw =
  | { readonly kind: 'shell-syntax'; readonly token: string }
  | { readonly kind: 'open-quote'; readonly quote: string };

/**
 * The first thing in a command line that splitting it into words would get wrong: shell syntax outside
 * quotes, or a quote that is not closed. A variable is told as `$`, never by its name or value.
 */
export function findCommandFlaw(line: string): CommandFlaw | undefined {
  let quote: string | undefined;
  for (let at = 0; at < line.length; at += 1) {
    const character = line.charAt(at);
    if (quote !== undefined) {
      if (character === quote) quote = undefined;
    } else if (character === '"' || character === "'") {
      quote = character;
    } else {
      const token = shellToken(line, at);
      if (token !== undefined) return { kind: 'shell-syntax', token };
    }
  }
  return quote === undefined ? undefined : { kind: 'open-quote', quote };
}

function shellToken(line: string, at: number): string | undefined {
  const token = SHELL_TOKENS.find((candidate) => line.startsWith(candidate, at));
  return token ?? (/^\$[A-Za-z_{]/.test(line.slice(at, at + 2)) ? '$' : undefined);
}
