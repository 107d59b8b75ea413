import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it('prints a headline and what to do', () => {
  const script = fileURLToPath(new URL('hello.js', import.meta.url));
  const printed = execFileSync(process.execPath, [script], { encoding: 'utf8' });
  expect(printed).toContain('지켜보세요');
  expect(printed).toContain('샴푸');
});
