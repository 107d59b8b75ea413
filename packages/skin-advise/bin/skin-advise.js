#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// One result is advised on before optimised code could pay for its compilation: about a seventh off the whole run. Proofs
// over a book of rules take long enough to want it.
if (process.argv[2] !== 'rules') setFlagsFromString('--no-opt');
const { main } = await import('../dist/bin/main.js');

await main();
