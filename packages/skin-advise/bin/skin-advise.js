#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// One result is advised on before optimised code could pay for its compilation: about a seventh off the whole run. Proofs
// over a book of rules and vectors of a whole corpus take long enough to want it.
const long = process.argv[2] === 'rules' || process.argv.some((word) => word.startsWith('--embedder'));
if (!long) setFlagsFromString('--no-opt');
const { main } = await import('../dist/bin/main.js');

await main();
