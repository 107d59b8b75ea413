// One of several threads that learn concepts; started by learnInThreads.ts.
import { parentPort } from 'node:worker_threads';
import { toExample } from './examples.js';
import { carryOut, type Job } from './job.js';
import { readSources } from './readSources.js';

const examples = readSources().map((source) => toExample(source));
parentPort!.on('message', (job: Job) => parentPort!.postMessage(carryOut(job, examples)));
