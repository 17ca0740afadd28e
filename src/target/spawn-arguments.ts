import type { CommandLine } from '../config/config.ts';
import { commandProcessorLine } from './command-processor-line.ts';
import type { Environment } from './environment.ts';
import { isBatchFile, type WindowsSearch } from './windows-program.ts';

/** What `child_process.spawn` is to be given. */
export interface SpawnArguments {
  readonly file: string;
  readonly args: readonly string[];
  readonly options: {
    /** POSIX: the server leads its own session and process group, so that the whole group can be ended. */
    readonly detached: boolean;
    readonly windowsHide: true;
    /** The arguments are already quoted for the one program that reads them. */
    readonly windowsVerbatimArguments: boolean;
  };
}

export interface SpawnContext {
  readonly platform: NodeJS.Platform;
  readonly env: Environment;
  /** Directory that the server starts in. */
  readonly cwd: string;
  /** Asked on Windows only, where a name without extension may mean a batch file. */
  readonly isFile: WindowsSearch['isFile'];
}

/**
 * How a command line is started. POSIX: the program itself, or `/bin/sh -c`. Windows: the program
 * itself, or `cmd.exe` for a shell line and for batch files (`npx`, `uvx.cmd`), which nothing else runs.
 */
export function spawnArguments(command: CommandLine, context: SpawnContext): SpawnArguments {
  if (context.platform !== 'win32') return onPosix(command);
  const search = { ...windowsVariables(context.env), cwd: context.cwd, isFile: context.isFile };
  if (command.kind === 'shell') return byCommandProcessor(command.line, context.env);
  if (isBatchFile(command.file, search))
    return byCommandProcessor(commandProcessorLine(command), context.env);
  return direct(command.file, command.args, false);
}

function onPosix(command: CommandLine): SpawnArguments {
  return command.kind === 'shell'
    ? direct('/bin/sh', ['-c', command.line], true)
    : direct(command.file, command.args, true);
}

function direct(file: string, args: readonly string[], detached: boolean): SpawnArguments {
  return { file, args, options: { detached, windowsHide: true, windowsVerbatimArguments: false } };
}

/** `/d` no AutoRun, `/s` strip exactly the outer quotes, `/c` run and leave with the program's code. */
function byCommandProcessor(line: string, env: Environment): SpawnArguments {
  return {
    file: variable(env, 'COMSPEC') ?? 'cmd.exe',
    args: ['/d', '/s', '/c', `"${line}"`],
    options: { detached: false, windowsHide: true, windowsVerbatimArguments: true },
  };
}

function windowsVariables(env: Environment): { readonly path: string; readonly pathExt: string } {
  return { path: variable(env, 'PATH') ?? '', pathExt: variable(env, 'PATHEXT') ?? '.COM;.EXE;.BAT;.CMD' };
}

/** Windows does not tell names apart by case: `Path` is what it is mostly called. */
function variable(env: Environment, name: string): string | undefined {
  return Object.entries(env).find(([key]) => key.toUpperCase() === name)?.[1];
}
