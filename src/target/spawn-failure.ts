export interface SpawnFailure {
  /** The system's name of the error, e.g. `ENOENT`. */
  readonly code: string | undefined;
  readonly message: string;
  /** What was to be started. */
  readonly file: string;
  readonly cwd: string | undefined;
  /** Whether `cwd` is there, because ENOENT can mean either. */
  readonly isCwdThere: boolean;
}

/** Why the server could not be started and what to do about it: what stands behind `could not be started:`. */
export function spawnFailureText({ code, message, file, cwd, isCwdThere }: SpawnFailure): string {
  if (!isCwdThere) {
    return `its working directory "${cwd}" is not there; correct server.cwd or create it before this step`;
  }
  switch (code) {
    case 'ENOENT':
      return `there is no program "${file}" (ENOENT); correct server.command, or build or install the server before this step`;
    case 'EACCES':
    case 'EPERM':
      return `"${file}" may not be executed (${code}); make it executable (chmod +x) or name its interpreter in server.command`;
    case 'ENOEXEC':
      return `"${file}" is no program for this system (ENOEXEC); add a #! line or name its interpreter in server.command`;
    case 'E2BIG':
      return `its arguments and environment are too long (E2BIG); shorten server.command or server.env`;
    case 'EAGAIN':
    case 'EMFILE':
    case 'ENFILE':
    case 'ENOMEM':
      return `this machine is out of processes, files or memory (${code}); free some or use a larger runner`;
    default:
      return `${message}; check server.command`;
  }
}
