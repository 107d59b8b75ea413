import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withEngine } from '../../../../rag/src/embedder/transformers/testing/withEngine.js';
import { writeModel } from '../../../../rag/src/embedder/transformers/testing/writeModel.js';
import { startCli } from '../testing/startCli.js';

const { cli, clean, folder } = startCli();
afterAll(clean);
const QUESTION = '비듬 샴푸 일주일에 몇 번 써야 해요';
const search = (...argv: string[]) => cli(['search', QUESTION, '--format', 'json', ...argv]);
const withModel = (path: string, world = {}) =>
  cli(['search', QUESTION, '--format', 'json', '--embedder', 'e5', '--embedder-path', path], world);

await withEngine('skin-advise search --embedder', () => {
  it('finds by a model in a folder, and shows on a terminal how far it is', async () => {
    const model = writeModel(join(folder, 'model'), { dimensions: 384 });
    const { exitCode, out, err } = await withModel(model, { errorColumns: 100 });
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toHaveLength(5);
    expect(out).not.toBe((await search()).out);
    expect(err).toMatch(/ 50% █{12}░{12} 안내 글을 벡터로 바꾸는 중 \d+\/\d+/);
    expect(err.endsWith('\r\u001b[2K')).toBe(true);
  });

  it('answers by the built-in search where the model is another one, and says why and nothing else', async () => {
    const { exitCode, out, err } = await withModel(writeModel(join(folder, 'small')));
    expect(exitCode).toBe(0);
    expect(out).toBe((await search()).out);
    expect(err).toMatch(/^고른 임베더를 쓰지 못해 기본 검색으로 찾았습니다\.\n[^\r]+bad_embedding[^\r]+$/);
  });
});

it.each([
  [
    'a model without an export that is known',
    ['--embedder', 'e5-ko'],
    /model_file_missing[\s\S]+optimum-cli/,
  ],
  ['a folder without a model', ['--embedder', 'e5', '--embedder-path', folder], /model_quantized\.onnx/],
  ['an embedder that there is not', ['--embedder', 'e6'], /small, e5-ko, e5, kure, bge-m3/],
  ['a folder for the built-in one', ['--embedder-path', folder], /bad_usage/],
])('refuses %s, and prints nothing else', async (_, argv, expected) => {
  const { exitCode, out, err } = await search(...argv);
  expect(exitCode).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(expected);
});
