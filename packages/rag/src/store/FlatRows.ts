import type { Metadata, VectorRecord } from './VectorStore.js';

const FIRST_ROOM = 16;

/** Records by row: row r holds its vector at r * dimensions of one array. What callers hand in is copied. */
export class FlatRows {
  readonly dimensions: number;
  readonly ids: string[] = [];
  readonly metadata: Metadata[] = [];
  /** The rows in use, and room for more behind them. */
  vectors = new Float32Array(0);
  readonly #rowOf = new Map<string, number>();

  constructor(dimensions: number) {
    this.dimensions = dimensions;
  }

  get count(): number {
    return this.ids.length;
  }

  /** Adds a record, or replaces the one of the same id where it stands. */
  put({ id, vector, metadata }: VectorRecord): void {
    const row = this.#rowOf.get(id) ?? this.count;
    this.#makeRoom(row + 1);
    this.vectors.set(vector, row * this.dimensions);
    this.#name(row, id, structuredClone(metadata) as Metadata);
  }

  /** The last row moves into the gap, so that the rows stay together. */
  remove(id: string): void {
    const row = this.#rowOf.get(id);
    if (row === undefined) return;
    const last = this.count - 1;
    this.vectors.copyWithin(row * this.dimensions, last * this.dimensions, (last + 1) * this.dimensions);
    this.#name(row, this.ids[last]!, this.metadata[last]!);
    this.ids.pop();
    this.metadata.pop();
    this.#rowOf.delete(id);
  }

  /** Copies, in the order of their ids. */
  records(): VectorRecord[] {
    const all = this.ids.map((id, row) => ({
      id,
      vector: this.vectors.slice(row * this.dimensions, (row + 1) * this.dimensions),
      metadata: structuredClone(this.metadata[row]) as Metadata,
    }));
    return all.sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  #name(row: number, id: string, metadata: Metadata): void {
    this.ids[row] = id;
    this.metadata[row] = metadata;
    this.#rowOf.set(id, row);
  }

  #makeRoom(rows: number): void {
    if (rows * this.dimensions <= this.vectors.length) return;
    const larger = new Float32Array(Math.max(rows, FIRST_ROOM, 2 * this.count) * this.dimensions);
    larger.set(this.vectors);
    this.vectors = larger;
  }
}
