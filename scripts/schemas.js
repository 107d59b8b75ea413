// Publishes the JSON Schemas that the zod schemas define: one file per contract, beside the built packages that export it.
import { writeFileSync } from 'node:fs';
import { z } from 'zod';
import { adviceSchema, resultSchema } from '../packages/core/dist/schema/index.js';

const SCHEMAS = { result: resultSchema, advice: adviceSchema };

for (const [name, schema] of Object.entries(SCHEMAS)) {
  const printed = `${JSON.stringify(z.toJSONSchema(schema, { io: name === 'result' ? 'input' : 'output' }), null, 2)}\n`;
  for (const target of ['core', 'skin-advise'])
    writeFileSync(new URL(`../packages/${target}/dist/${name}.schema.json`, import.meta.url), printed);
}
