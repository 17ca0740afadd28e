import { win32 } from 'node:path';

export interface WindowsSearch {
  /** The variables of these names. */
  readonly path: string;
  readonly pathExt: string;
  readonly cwd: string;
  readonly isFile: (path: string) => boolean;
}

/**
 * Whether a program's name means a batch file, found as `cmd.exe` finds it: the working directory, then
 * PATH; in each the name as it is if it has an extension, then with each extension of PATHEXT.
 * A name that is not found is no batch file: starting it then fails with ENOENT, as it should.
 */
export function isBatchFile(file: string, search: WindowsSearch): boolean {
  return /\.(?:cmd|bat)$/i.test(find(file, search) ?? file);
}

function find(file: string, { path, pathExt, cwd, isFile }: WindowsSearch): string | undefined {
  const hasFolder = /[\\/]/.test(file) || win32.isAbsolute(file);
  const folders = hasFolder ? [''] : ['', ...path.split(';').filter((folder) => folder !== '')];
  const extensions = pathExt.split(';').filter((extension) => extension !== '');
  const endings = win32.extname(file) === '' ? extensions : ['', ...extensions];
  for (const folder of folders) {
    for (const ending of endings) {
      const candidate = win32.resolve(cwd, unquoted(folder), file + ending);
      if (isFile(candidate)) return candidate;
    }
  }
  return undefined;
}

/** A folder with `;` in its name stands in quotes in PATH. */
function unquoted(folder: string): string {
  return folder.replace(/^"(.*)"$/, '$1');
}
