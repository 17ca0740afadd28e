import { readFile } from 'node:fs/promises';

/** The text of a file; undefined when there is none. Throws for any other failure, with the path in the message. */
export async function readTextFile(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
