/** The parts of `@huggingface/transformers` that are used. Written down here, so that nobody needs it to compile. */
export interface Engine {
  readonly env: { fetch: FetchLike | undefined };
  readonly AutoTokenizer: { from_pretrained(model: string, options: EngineLoadOptions): Promise<Tokenizer> };
  readonly AutoModel: { from_pretrained(model: string, options: EngineLoadOptions): Promise<Model> };
  readonly AutoModelForSequenceClassification: Engine['AutoModel'];
  readonly FeatureExtractionPipeline: new (parts: {
    task: 'feature-extraction';
    tokenizer: Tokenizer;
    model: Model;
  }) => FeatureExtraction & { dispose(): Promise<unknown> };
}

export type FetchLike = (input: string | URL, init?: RequestInit) => Promise<unknown>;

export interface EngineLoadOptions {
  readonly cache_dir: string;
  readonly local_files_only: boolean;
  readonly revision: string;
  readonly dtype: string;
  readonly progress_callback?: (event: ProgressEvent) => void;
  readonly session_options?: Readonly<Record<string, unknown>>;
}

export interface ProgressEvent {
  readonly status: string;
  readonly file?: string;
  readonly loaded?: number;
  readonly total?: number;
}

export interface Tensor {
  readonly data: ArrayLike<number>;
  readonly dims: readonly number[];
  /** Not there in version 2. */
  dispose?(): void;
}

/** Lists of texts become tensors, filled up to the longest. */
export type Tokenizer = (
  texts: string[],
  options: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, Tensor>>;

export interface Model {
  (inputs: Readonly<Record<string, Tensor>>): Promise<Readonly<Record<string, Tensor>>>;
  dispose(): Promise<unknown>;
}

/** A `pipeline('feature-extraction', …)` of transformers.js, version 2 to 4: one row of numbers per text. */
export type FeatureExtraction = (
  texts: string[],
  options: { pooling: 'mean' | 'cls'; normalize: boolean },
) => Promise<Tensor>;
