#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';

// One result is advised on before optimised code could pay for its compilation: about a seventh off the whole run. Proofs
// over a book of rules, and thousands of passages of one's own, take long enough to want it.
if (!process.argv.some((word, at) => (at === 2 && /^(?:rules|index)$/.test(word)) || /^--index\b/.test(word)))
  setFlagsFromString('--no-opt');
const { main } = await import('../dist/bin/main.js');

await main();
