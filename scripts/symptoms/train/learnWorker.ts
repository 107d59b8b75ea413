// One of several processes that learn concepts; started by learnInProcesses.ts.
import { toExample } from './examples.js';
import { carryOut, type Job } from './job.js';
import { readSources } from './readSources.js';

const examples = readSources().map((source) => toExample(source));
process.on('message', (job: Job) => process.send!(carryOut(job, examples)));
