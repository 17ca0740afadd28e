const MASK = '***';

/**
 * Replaces every secret in every string of a document, keys too, and in its JSON and URL spellings.
 * Secrets that overlap in a text are masked together, so that none leaves a part of itself.
 */
export function redact<T>(document: T, secrets: readonly string[]): T {
  const spellings = [...new Set(secrets.flatMap(spellingsOf))].filter((spelling) => spelling !== '');
  if (spellings.length === 0) return document;
  return replaceIn(document, spellings) as T;
}

function spellingsOf(secret: string): readonly string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}

function replaceIn(value: unknown, spellings: readonly string[]): unknown {
  if (typeof value === 'string') return replaceInText(value, spellings);
  if (Array.isArray(value)) return value.map((item) => replaceIn(item, spellings));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [replaceInText(key, spellings), replaceIn(item, spellings)]),
  );
}

function replaceInText(text: string, spellings: readonly string[]): string {
  const found = spellings
    .flatMap((spelling) => occurrencesOf(spelling, text))
    .sort((a, b) => a.start - b.start);
  let masked = '';
  let end = 0;
  for (const range of found) {
    if (range.start >= end) masked += text.slice(end, range.start) + MASK;
    end = Math.max(end, range.end);
  }
  return masked + text.slice(end);
}

function occurrencesOf(spelling: string, text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let start = text.indexOf(spelling); start !== -1; start = text.indexOf(spelling, start + 1)) {
    found.push({ start, end: start + spelling.length });
  }
  return found;
}
