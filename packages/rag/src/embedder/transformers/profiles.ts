/** How the engine stores a model's numbers; `q8` is a quarter of the size of `fp32`. */
export type Dtype = 'fp32' | 'fp16' | 'q8' | 'int8' | 'uint8' | 'q4';

/** A repository of the Hugging Face hub with files that transformers.js can load. */
export interface HubExport {
  /** `owner/name`, with `config.json`, `tokenizer.json` and a folder `onnx`. */
  readonly repository: string;
  /** A commit; `main` moves, and vectors would move with it unseen. */
  readonly revision: string;
  /** Bytes to download for `dtype`, model and tokenizer, about. */
  readonly bytes: number;
}

/** All that decides which vector a text gets. */
export interface EmbeddingProfile {
  /** The model as it was published. */
  readonly model: string;
  /** Where an export lies; null: none is known, and the model has to be converted into a folder of one's own first. */
  readonly hub: HubExport | null;
  readonly dtype: Dtype;
  readonly dimensions: number;
  /** `mean` of the vectors of all tokens, or the one of the first. The wrong one gives wrong vectors without an error. */
  readonly pooling: 'mean' | 'cls';
  readonly prefixes: { readonly query: string; readonly passage: string };
  /** Vectors are brought to length one; the port wants nothing else. */
  readonly normalise: true;
  /** What is longer is cut off by the tokenizer. */
  readonly maxTokens: number;
  readonly licence: string;
  /** A cosine below this is chance (`Embedder.chance`), where somebody has measured it. */
  readonly chance?: number;
}

const E5_PREFIXES = { query: 'query: ', passage: 'passage: ' } as const;
const NO_PREFIXES = { query: '', passage: '' } as const;
const SAME = { dtype: 'q8', normalise: true } as const;

/**
 * Models worth using for Korean. Dimensions, pooling, prefixes and licences are those of the models' own cards. Revisions
 * and sizes are those that several public projects pin and check by SHA-256; we have downloaded none of them.
 */
export const PROFILES = {
  /** The best of the small ones in Korean. Its repository holds no ONNX files that we know of. */
  'e5-ko': {
    ...SAME,
    model: 'dragonkue/multilingual-e5-small-ko',
    hub: null,
    dimensions: 384,
    pooling: 'mean',
    prefixes: E5_PREFIXES,
    maxTokens: 512,
    licence: 'Apache-2.0',
  },
  /** `onnx/model_quantized.onnx` has 118,308,185 bytes, SHA-256 f80102d3…98c193. */
  e5: {
    ...SAME,
    model: 'intfloat/multilingual-e5-small',
    hub: {
      repository: 'Xenova/multilingual-e5-small',
      revision: '761b726dd34fb83930e26aab4e9ac3899aa1fa78',
      bytes: 135_000_000,
    },
    dimensions: 384,
    pooling: 'mean',
    prefixes: E5_PREFIXES,
    maxTokens: 512,
    licence: 'MIT',
  },
  /** Only exports by unknown persons, and not in the folders that transformers.js looks in. */
  kure: {
    ...SAME,
    model: 'nlpai-lab/KURE-v1',
    hub: null,
    dimensions: 1024,
    pooling: 'cls',
    prefixes: NO_PREFIXES,
    maxTokens: 8192,
    licence: 'MIT',
  },
  /** BAAI's own repository holds fp32 alone (2.3 GB). `onnx/model_int8.onnx` of this one has 568,456,694 bytes. */
  'bge-m3': {
    ...SAME,
    model: 'BAAI/bge-m3',
    hub: {
      repository: 'Xenova/bge-m3',
      revision: '46ce10a0ac77ca4bab460d6676ba8260b33e68dc',
      bytes: 586_000_000,
    },
    dimensions: 1024,
    pooling: 'cls',
    prefixes: NO_PREFIXES,
    maxTokens: 8192,
    licence: 'MIT',
  },
} as const satisfies Readonly<Record<string, EmbeddingProfile>>;

export type ProfileName = keyof typeof PROFILES;
export const PROFILE_NAMES = Object.keys(PROFILES) as ProfileName[];

/** A model that reads question and passage together and says how well they fit. */
export interface RerankingProfile {
  readonly model: string;
  readonly hub: HubExport | null;
  readonly dtype: Dtype;
  /** Question and passage together; what is longer is cut off. */
  readonly maxTokens: number;
  readonly licence: string;
}

/** `onnx/model_quantized.onnx` has 570,727,094 bytes, SHA-256 912fc121…6cce5d; the model's own card names 8,192 tokens. */
export const RERANKING_PROFILES = {
  'bge-reranker': {
    model: 'BAAI/bge-reranker-v2-m3',
    hub: {
      repository: 'onnx-community/bge-reranker-v2-m3-ONNX',
      revision: '6f5ff65298512715a1e669753bc754d2bc8f367b',
      bytes: 588_000_000,
    },
    dtype: 'q8',
    maxTokens: 512,
    licence: 'Apache-2.0',
  },
} as const satisfies Readonly<Record<string, RerankingProfile>>;
