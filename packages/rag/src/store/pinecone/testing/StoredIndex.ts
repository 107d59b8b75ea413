import { dot, squareRoot } from '../../../embedder/unitVector.js';
import { holds } from './holds.js';

/** What the service says no to, with the status that it says it with. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

interface Stored {
  readonly id: string;
  readonly values: number[];
  readonly metadata?: Record<string, unknown>;
}

interface Query {
  readonly namespace: string;
  readonly topK: number;
  readonly vector: number[];
  readonly filter?: Record<string, unknown>;
  readonly includeMetadata?: boolean;
  readonly includeValues?: boolean;
}

/** The vectors of an index by namespace, with the limits of the real one; visible at once, as the real one's are not. */
export class StoredIndex {
  readonly #namespaces = new Map<string, Map<string, Stored>>();

  constructor(readonly dimension: number) {}

  upsert({ vectors, namespace }: { vectors: Stored[]; namespace: string }, bytes: number) {
    if (bytes > 2 * 1024 * 1024)
      throw new Refused(
        400,
        `Error, message length too large: found ${bytes} bytes, the limit is: 2097152 bytes`,
      );
    if (vectors.length > 1_000) throw new Refused(400, 'Batch size exceeds 1000');
    for (const vector of vectors) this.#check(vector);
    const held = this.#namespaces.get(namespace) ?? new Map<string, Stored>();
    this.#namespaces.set(namespace, held);
    for (const vector of vectors) held.set(vector.id, { ...vector, values: vector.values.map(Math.fround) });
    return { upsertedCount: vectors.length };
  }

  query({ namespace, topK, vector, filter, includeMetadata, includeValues }: Query) {
    this.#checkDimension(vector);
    if (!(topK >= 1 && topK <= 10_000)) throw new Refused(400, 'top_k must be between 1 and 10000');
    // The last stored first: the service does not order ties by id.
    const held = [...(this.#namespaces.get(namespace)?.values() ?? [])].reverse();
    const matches = held
      .filter(({ metadata = {} }) => filter === undefined || holds(filter, metadata))
      .map((stored) => ({ stored, score: Math.fround(cosine(stored.values, vector)) }))
      .sort((a, b) => b.score - a.score)
      .slice(0, topK)
      .map(({ stored: { id, values, metadata }, score }) => ({
        id,
        score,
        values: includeValues ? values : [],
        ...(includeMetadata && metadata ? { metadata } : {}),
      }));
    if (JSON.stringify(matches).length > 4 * 1024 * 1024)
      throw new Refused(400, 'Query result size exceeds the limit of 4MB');
    return { results: [], matches, namespace, usage: { readUnits: 1 } };
  }

  delete({ ids, deleteAll, namespace }: { ids?: string[]; deleteAll?: boolean; namespace: string }) {
    const held = this.#namespaces.get(namespace);
    if (held === undefined) throw new Refused(404, 'Namespace not found');
    if ((ids?.length ?? 0) > 1_000) throw new Refused(400, 'Delete request exceeds 1000 ids');
    if (deleteAll) this.#namespaces.delete(namespace);
    for (const id of ids ?? []) held.delete(id);
    return {};
  }

  stats() {
    const counts = [...this.#namespaces].map(([name, held]) => [name, { vectorCount: held.size }] as const);
    return {
      namespaces: Object.fromEntries(counts),
      dimension: this.dimension,
      indexFullness: 0,
      totalVectorCount: counts.reduce((sum, [, { vectorCount }]) => sum + vectorCount, 0),
      metric: 'cosine',
      vectorType: 'dense',
    };
  }

  #check({ id, values, metadata = {} }: Stored): void {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the whole of ASCII is meant.
    if (!/^[\x00-\x7f]{1,512}$/.test(id)) throw new Refused(400, `Vector ID must be ASCII, but got '${id}'`);
    this.#checkDimension(values);
    if (values.every((value) => value === 0))
      throw new Refused(400, 'Dense vectors must contain at least one non-zero value.');
    for (const [field, value] of Object.entries(metadata))
      if (!isAllowed(value))
        throw new Refused(
          400,
          `Metadata value must be a string, number, boolean or list of strings, got '${value}' for field '${field}'`,
        );
    const { length } = Buffer.from(JSON.stringify(metadata));
    if (length > 40_960)
      throw new Refused(
        400,
        `Metadata size is ${length} bytes, which exceeds the limit of 40960 bytes per vector`,
      );
  }

  #checkDimension(values: unknown): void {
    const found = Array.isArray(values) ? values.length : 0;
    if (found !== this.dimension)
      throw new Refused(
        400,
        `Vector dimension ${found} does not match the dimension of the index ${this.dimension}`,
      );
  }
}

const isAllowed = (value: unknown): boolean =>
  ['string', 'number', 'boolean'].includes(typeof value) ||
  (Array.isArray(value) && value.every((one) => typeof one === 'string'));

const cosine = (a: number[], b: number[]): number =>
  dot(a, b) / (squareRoot(dot(a, a)) * squareRoot(dot(b, b)) || 1);
