import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeIndex } from './decodeIndex.js';
import { readIndexFile } from './index.js';
import { HEADER_AT, HEADER_LENGTH_AT } from './layout.js';
import { made, sha256, whole } from './testing/smallIndex.js';

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
    await expect(readIndexFile('none.index')).rejects.toMatchObject({
      code: 'cannot_read',
      found: 'ENOENT',
    });
  });
});
