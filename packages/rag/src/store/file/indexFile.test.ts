import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import type { Corpus } from '../../corpus/Corpus.js';
import { createSmallEmbedder } from '../../embedder/createSmallEmbedder.js';
import { unitVector } from '../../embedder/unitVector.js';
import { corpus as shipped } from '../../generated/corpus.js';
import { searchGuidance } from '../../hybrid/searchGuidance.js';
import { buildIndex } from '../../indexing/buildIndex.js';
import { createMemoryStore } from '../createMemoryStore.js';
import { CONTRACT, storeContract } from '../testing/storeContract.js';
import type { VectorStore } from '../VectorStore.js';
import { decodeIndex } from './decodeIndex.js';
import { encodeIndex } from './encodeIndex.js';
import { readIndexFile, writeIndexFile } from './index.js';
import { HEADER_AT, HEADER_LENGTH_AT } from './layout.js';

const folder = mkdtempSync(join(tmpdir(), 'skin-advise-index-'));
afterAll(() => rmSync(folder, { recursive: true }));
const path = (name: string) => join(folder, name);

const embedder = createSmallEmbedder();
const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes);
const corpusOf = (count: number): Corpus => {
  const passages = shipped.passages.slice(0, count);
  return { id: 'own', version: '1.0.0', sha256: sha256(JSON.stringify(passages)).digest('hex'), passages };
};
const made = await buildIndex(corpusOf(12), embedder, { locale: 'ko' });
const whole = encodeIndex(made);

/** A header to make mistakes in. */
interface LooseHeader {
  count: number;
  dimensions: number;
  fingerprint?: string;
  readonly records: { id: string }[];
  readonly corpus: { sha256: string; passages?: Record<string, unknown>[] };
}

/** The bytes with another header or other vectors, and a checksum that fits: what a writer with a mistake would write. */
function rewritten(change: (header: LooseHeader, vectors: Float32Array) => void): Buffer {
  const vectorsAt = HEADER_AT + whole.readUInt32LE(HEADER_LENGTH_AT);
  const header = JSON.parse(whole.toString('utf8', HEADER_AT, vectorsAt));
  const vectors = new Float32Array(new Uint8Array(whole.subarray(vectorsAt, whole.length - 32)).buffer);
  change(header, vectors);
  const json = Buffer.from(JSON.stringify(header));
  const head = Buffer.from(whole.subarray(0, HEADER_AT));
  head.writeUInt32LE(json.length, HEADER_LENGTH_AT);
  head.writeBigUInt64LE(BigInt(HEADER_AT + json.length + vectors.byteLength + 32), 16);
  const all = Buffer.concat([head, json, Buffer.from(vectors.buffer)]);
  return Buffer.concat([all, sha256(all).digest()]);
}

/** A store that is written to a file and read again before each question. */
async function throughFile(): Promise<VectorStore> {
  const store = createMemoryStore(CONTRACT);
  const again = async () => {
    const ids = store.records().map(({ id }) => id);
    const passages = ids.map((id) => ({ ...shipped.passages[0]!, id }));
    const corpus = {
      id: 'own',
      version: '1',
      passages,
      sha256: sha256(JSON.stringify(passages)).digest('hex'),
    };
    return (await decodeIndex(encodeIndex({ locale: 'ko', corpus, store }), 'a.index')).store;
  };
  return {
    upsert: store.upsert,
    delete: store.delete,
    query: async (query) => (await again()).query(query),
    stats: async (signal) => (await again()).stats(signal),
  };
}
storeContract('a memory store that went through a file', throughFile);

describe('an index file', () => {
  it('holds the same index again, passages and vectors to the bit', async () => {
    await writeIndexFile(path('a.index'), made);
    const read = await readIndexFile(path('a.index'));
    expect(read.corpus).toEqual(made.corpus);
    expect(read.locale).toBe('ko');
    expect(read.store.records()).toEqual(made.store.records());
    expect(await read.store.stats()).toEqual(await made.store.stats());
    expect(read.file).toBe(path('a.index'));
  });

  it('is the same bytes for the same index, in whatever order its records came', async () => {
    const store = createMemoryStore(embedder);
    await store.upsert([...made.store.records()].reverse());
    expect(encodeIndex({ ...made, store }).equals(whole)).toBe(true);
    expect(encodeIndex(await decodeIndex(whole, 'a.index')).equals(whole)).toBe(true);
  });

  it('is found in as the corpus itself is, with nothing embedded but the question', async () => {
    const texts: string[] = [];
    const counting = {
      ...embedder,
      embed: (given: readonly string[], options: Parameters<typeof embedder.embed>[1]) => {
        texts.push(...given);
        return embedder.embed(given, options);
      },
    };
    const index = await decodeIndex(whole, 'a.index');
    const question = '여드름 짜도 되나요';
    const found = await searchGuidance(question, { top: 5, index, embedder: counting });
    expect(found).toEqual(await searchGuidance(question, { top: 5, corpus: made.corpus }));
    expect(found).toHaveLength(5);
    expect(texts).toEqual([question]);
  });

  it('holds no passages as well as many', async () => {
    const empty = await buildIndex(corpusOf(0), embedder, { locale: 'ko' });
    const read = await decodeIndex(encodeIndex(empty), 'a.index');
    expect(await searchGuidance('비듬', { top: 5, index: read })).toEqual([]);
  });

  it('keeps any ids, metadata and numbers', async () => {
    const records = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        numbers: fc.array(fc.float({ noNaN: true, noDefaultInfinity: true }), { minLength: 3, maxLength: 3 }),
        metadata: fc.dictionary(
          fc.string(),
          fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())),
        ),
      }),
      { selector: ({ id }) => id, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(records, async (given) => {
        const store = createMemoryStore({ dimensions: 3, fingerprint: 'f' });
        await store.upsert(
          given.map(({ id, numbers, metadata }) => ({ id, metadata, vector: unitVector(numbers) })),
        );
        const passages = store.records().map(({ id }) => ({ ...shipped.passages[0]!, id }));
        const corpus = {
          id: 'o',
          version: '1',
          passages,
          sha256: sha256(JSON.stringify(passages)).digest('hex'),
        };
        const read = await decodeIndex(encodeIndex({ locale: 'ko', corpus, store }), 'a.index');
        expect(JSON.stringify(read.store.records())).toBe(JSON.stringify(store.records()));
      }),
    );
  });
});

describe('reading an index file', () => {
  const refuse = (bytes: Uint8Array) => expect(decodeIndex(Buffer.from(bytes), 'my.index')).rejects;

  it.each([
    ['an empty file', '', 'an empty file'],
    ['a passage', '---\nid: ko/a/b\n---\n', 'a file that begins with "---\\nid: ko/a/b\\n---\\n"'],
    ['a JSON file', '{"profile":"scalp"}', 'a file that begins with "{\\"profile\\":\\"scalp\\"}"'],
  ])('refuses %s as no index', async (_, text, found) => {
    await refuse(Buffer.from(text)).toMatchObject({ code: 'not_an_index', path: 'my.index', found });
  });

  it('refuses a layout of another version', async () => {
    const bytes = Buffer.from(whole);
    bytes.writeUInt32LE(2, 8);
    await refuse(bytes).toMatchObject({ code: 'index_version', found: 'version 2', expected: 'version 1' });
  });

  it('refuses what was cut off anywhere', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: whole.length - 1 }), async (length) => {
        await refuse(whole.subarray(0, length)).toMatchObject({
          code: 'index_truncated',
          path: 'my.index',
          found: `${length} bytes`,
        });
      }),
    );
  });

  it('never takes a file in which one bit was turned', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length * 8 - 1 }), async (bit) => {
        const bytes = Buffer.from(whole);
        bytes[bit >> 3]! ^= 1 << (bit & 7);
        await refuse(bytes).toMatchObject({ code: expect.stringMatching(/^(?:not_an_)?index/) });
      }),
    );
  });

  it('says that the checksum is wrong', async () => {
    const bytes = Buffer.from(whole);
    bytes[HEADER_AT + 40]! ^= 1;
    await refuse(bytes).toMatchObject({ code: 'index_damaged', path: 'my.index, checksum' });
  });

  it('refuses what goes on after its end', async () => {
    await refuse(Buffer.concat([whole, Buffer.from('\n')])).toMatchObject({ code: 'index_damaged' });
  });

  it.each<[string, (header: LooseHeader, vectors: Float32Array) => void, string]>([
    ['NaN', (_, v) => v.fill(Number.NaN, 64 * 3, 64 * 3 + 1), 'my.index, records[3].vector[0]'],
    ['infinity', (_, v) => v.fill(Infinity, 65, 66), 'my.index, records[1].vector[1]'],
    ['a count that is not that of its records', (h) => (h.count = 13), 'my.index, count'],
    ['other dimensions than its vectors have', (h) => (h.dimensions = 63), 'my.index, vectors'],
    ['no dimensions', (h) => (h.dimensions = 0), 'my.index, dimensions'],
    ['no fingerprint', (h) => delete h.fingerprint, 'my.index, fingerprint'],
    ['no passages', (h) => delete h.corpus.passages, 'my.index, corpus'],
    ['a passage without text', (h) => (h.corpus.passages![2]!.text = 7), 'my.index, corpus.passages[2]'],
    [
      'an unknown contraindication',
      (h) => (h.corpus.passages![2]!.contraindications = ['left_handed']),
      'my.index, corpus.passages[2]',
    ],
    [
      'passages of other ids',
      (h) => (h.corpus.passages![0]!.id = 'ko/x/y'),
      'my.index, corpus.passages[0].id',
    ],
    ['passages that were changed', (h) => (h.corpus.passages![0]!.text += '!'), 'my.index, corpus.sha256'],
  ])('refuses %s, and says where', async (_, change, place) => {
    await refuse(rewritten(change)).toMatchObject({ code: 'index_damaged', path: place });
  });

  it('refuses an id that is there twice', async () => {
    const twice = rewritten((header) => {
      const first = header.records[3]!.id;
      header.records[4]!.id = first;
      header.corpus.passages![4]!.id = first;
      header.corpus.sha256 = sha256(JSON.stringify(header.corpus.passages)).digest('hex');
    });
    await refuse(twice).toMatchObject({ code: 'index_damaged', path: 'my.index, records[4].id' });
  });

  it('takes what was rewritten without a mistake: the faults above are the faults', async () => {
    expect(
      (
        await decodeIndex(
          rewritten(() => {}),
          'my.index',
        )
      ).corpus,
    ).toEqual(made.corpus);
  });

  it('says that a file is not there', async () => {
    await expect(readIndexFile(path('none.index'))).rejects.toMatchObject({
      code: 'cannot_read',
      found: 'ENOENT',
    });
  });
});

describe('searching an index of another embedder', () => {
  it('is refused, with the command that makes it again from itself', async () => {
    const store = createMemoryStore({ dimensions: 64, fingerprint: 'skin-advise-small:of-last-year' });
    await store.upsert(made.store.records());
    await writeIndexFile(path('old.index'), { ...made, store });
    const index = await readIndexFile(path('old.index'));
    await expect(searchGuidance('비듬', { top: 1, index })).rejects.toMatchObject({
      code: 'index_of_another_embedder',
      path: path('old.index'),
      found: 'skin-advise-small:of-last-year, 64 dimensions',
      hint: expect.stringContaining(`skin-advise index build ${path('old.index')} -o ${path('old.index')}`),
    });
  });

  it('is refused where only the dimensions differ', async () => {
    const store = createMemoryStore({ dimensions: 8, fingerprint: embedder.fingerprint });
    const index = { ...made, corpus: corpusOf(0), store };
    await expect(searchGuidance('비듬', { top: 1, index })).rejects.toMatchObject({
      code: 'index_of_another_embedder',
      found: expect.stringContaining('8 dimensions'),
    });
  });
});

describe('writing an index file', () => {
  it('leaves the old file as it was, and nothing beside it, when it cannot write', async () => {
    const old = path('kept.index');
    writeFileSync(old, 'old');
    const broken = { ...made.store, records: () => [{ id: 'a', vector: new Float32Array(9), metadata: {} }] };
    await expect(writeIndexFile(old, { ...made, store: broken })).rejects.toMatchObject({
      code: 'cannot_write',
      message: 'This index contradicts itself and is not written',
    });
    expect(readFileSync(old, 'utf8')).toBe('old');
    await expect(writeIndexFile(path('no/folder.index'), made)).rejects.toMatchObject({
      code: 'cannot_write',
      found: 'ENOENT',
    });
    await expect(writeIndexFile(folder, made)).rejects.toMatchObject({ code: 'cannot_write' });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });
});
