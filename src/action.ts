import { exitCodeOf } from './judge/exit-code.ts';

/** The Action: the same gate as the command, told to the job instead of the terminal. */
process.exitCode = await main();

async function main(): Promise<number> {
  const { readInputs, readSource } = await import('./github/inputs.ts');
  const { publish, publishFailure } = await import('./github/publish.ts');
  const { gate } = await import('./commands/gate.ts');
  try {
    const { result, options } = await gate(readInputs(), 'input', readSource(process.env));
    await publish(result);
    return exitCodeOf(result, options.failOn);
  } catch (error) {
    return publishFailure(error);
  }
}
