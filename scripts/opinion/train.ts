// npm run train:opinion: what the classes are compared by. --help explains.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { MODEL, printClasses } from './packClasses.js';

const HELP = `npm run train:opinion

Makes a vector of each class of face and lesion from packages/rag/data/opinion/descriptions and writes them to
packages/rag/src/opinion/model. The same texts and embedder give the same bytes; a test fails while the file is another.
Run it after a description has changed, and after npm run train:embedder.
`;

const { values } = parseArgs({ options: { help: { type: 'boolean', short: 'h', default: false } } });
if (values.help) process.stdout.write(HELP);
else {
  const file = await printClasses();
  writeFileSync(MODEL, file);
  process.stdout.write(`${MODEL.pathname}: ${(file.length / 1000).toFixed(1)} kB\n`);
}
