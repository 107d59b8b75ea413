#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// One result is advised on before optimised code could pay for its compilation: about a seventh off the whole run. Proofs
// over a book of rules and vectors of a whole corpus take long enough to want it.
const long =
  ['rules', 'index'].includes(process.argv[2]) ||
  process.argv.some((word) => /^--(?:embedder|index)/.test(word));
if (!long) setFlagsFromString('--no-opt');
const { main } = await import('../dist/bin/main.js');

await main();
