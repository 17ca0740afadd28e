const MASK = '***';

/**
 * Replaces every secret in every string of a document, keys too, and in its JSON and URL spellings.
 * Longer secrets first, so that one that holds another leaves nothing of itself.
 */
export function redact<T>(document: T, secrets: readonly string[]): T {
  const spellings = [...new Set(secrets.flatMap(spellingsOf))].sort((a, b) => b.length - a.length);
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
  return spellings.reduce((left, spelling) => left.replaceAll(spelling, MASK), text);
}
