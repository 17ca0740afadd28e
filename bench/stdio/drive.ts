import type { Figures } from './figures.ts';
import type { Task } from './task.ts';

/** One driver process: does the task it was given as an argument and prints its figures. */
const task = JSON.parse(process.argv[2] ?? '') as Task;
console.log(JSON.stringify(await drive(task)));

async function drive(given: Task): Promise<Figures> {
  switch (given.driver) {
    case 'bare':
      return (await import('./bare-pipe.ts')).driveBare(given);
    case 'loop':
      return (await import('./our-loop.ts')).driveLoop(given);
    case 'ours':
      return (await import('./our-driver.ts')).driveOurs(given);
    case 'official':
      return (await import('./official-client.ts')).driveOfficial(given);
  }
}
