// Writes docs/rules: what every rule says and does, for those who review it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { RULE_DOCS, rulePages } from './rulePages.js';

const pages = await rulePages();
// A pack that is gone leaves no page behind.
rmSync(RULE_DOCS, { recursive: true, force: true });
mkdirSync(RULE_DOCS, { recursive: true });
for (const [name, text] of pages) writeFileSync(new URL(name, RULE_DOCS), text);
console.log(`docs/rules: ${pages.size} pages`);
