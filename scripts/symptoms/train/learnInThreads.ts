import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Done, Job } from './job.js';

/** So many concepts are a job: few enough that no thread is left with a long last one. */
const PER_JOB = 50;

/** Splits the concepts of every job, so that all threads have work to the end. */
export const split = ({ leftOut, concepts }: Job): Job[] =>
  Array.from({ length: Math.ceil(concepts.length / PER_JOB) }, (_, at) => ({
    leftOut,
    concepts: concepts.slice(at * PER_JOB, (at + 1) * PER_JOB),
  }));

/** Carries out jobs on all cores. Each concept is learned by itself, so the number of threads changes no result. */
export async function learnInThreads(
  jobs: readonly Job[],
  progress: (done: number) => void,
): Promise<Done[]> {
  const results = new Array<Done>(jobs.length);
  let next = 0;
  let done = 0;
  const work = async () => {
    const worker = new Worker(new URL('./learnWorker.ts', import.meta.url));
    while (next < jobs.length) {
      const at = next++;
      results[at] = await answer(worker, jobs[at]!);
      done += 1;
      progress(done);
    }
    await worker.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), jobs.length) }, work));
  return results;
}

function answer(worker: Worker, job: Job): Promise<Done> {
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.postMessage(job);
  });
}
