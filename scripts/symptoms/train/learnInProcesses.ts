import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Done, Job } from './job.js';

const WORKER = fileURLToPath(new URL('./learnWorker.ts', import.meta.url));
/** So many concepts are a job: few enough that no process is left with a long last one. */
const PER_JOB = 50;

/** Splits the concepts of every job, so that all processes have work to the end. */
export const split = ({ leftOut, concepts }: Job): Job[] =>
  Array.from({ length: Math.ceil(concepts.length / PER_JOB) }, (_, at) => ({
    leftOut,
    concepts: concepts.slice(at * PER_JOB, (at + 1) * PER_JOB),
  }));

/** Carries out jobs on all cores. Each concept is learned by itself, so the number of processes changes no result. */
export async function learnInProcesses(
  jobs: readonly Job[],
  progress: (done: number) => void,
): Promise<Done[]> {
  const results = new Array<Done>(jobs.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    const worker = fork(WORKER, { serialization: 'advanced' });
    while (next < jobs.length) {
      const at = next++;
      results[at] = await answer(worker, jobs[at]!);
      done += 1;
      progress(done);
    }
    worker.disconnect();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return results;
}

function answer(worker: ChildProcess, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    const left = (code: number | null) => reject(new Error(`a learning process left with code ${code}`));
    worker.once('exit', left);
    worker.once('message', (done) => {
      worker.off('exit', left);
      resolve(done as Done);
    });
    worker.send(job);
  });
}
