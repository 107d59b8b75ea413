import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OnnxGraph, type OnnxNode, onnxModel } from './onnx.js';

/** Words that the fixtures know, each with its vector; every other word is `[UNK]`. */
export const WORDS: Readonly<Record<string, readonly [number, number, number, number]>> = {
  '[PAD]': [9, 9, 9, 9], // Seen only if padding is not left out.
  '[UNK]': [0, 0, 0, 0],
  '[CLS]': [3, 4, 0, 0],
  '[SEP]': [0, 0, 0, 0],
  query: [2, 0, 0, 0],
  passage: [0, 2, 0, 0],
  ':': [0, 0, 0, 0],
  비듬: [0, 0, 6, 0],
  두피: [0, 0, 0, 6],
  샴푸: [0, 0, 3, 5],
};
export const DIMENSIONS = 4;
/** How many tokens the fixtures read, with [CLS] and [SEP]. */
export const MAX_TOKENS = 16;

/** What a word says for a passage, for the fixture that ranks: its third number, less its fourth. */
export const weightOf = (word: string) => (WORDS[word] ? WORDS[word][2] - WORDS[word][3] : 0);

export interface ModelOptions {
  /** `quantised` rounds what it saw to a byte each, on one scale for the whole batch, as q8 exports do. */
  readonly kind?: 'embedder' | 'quantised' | 'ranker';
  /** Weights that are no numbers. */
  readonly broken?: boolean;
  /** Noughts are added to the vectors up to so many; 4 by default. */
  readonly dimensions?: number;
}

/** Writes a model that transformers.js loads as any other: a few kilobytes, its answers known by hand. */
export function writeModel(folder: string, options: ModelOptions = {}): string {
  const { kind = 'embedder' } = options;
  mkdirSync(join(folder, 'onnx'), { recursive: true });
  const model = onnxModel(kind === 'ranker' ? ranker() : embedder(options));
  writeFileSync(join(folder, 'onnx', 'model_quantized.onnx'), model);
  const json = (name: string, value: unknown) =>
    writeFileSync(join(folder, name), JSON.stringify(value, null, 1));
  json('config.json', configOf(kind === 'ranker'));
  json('tokenizer_config.json', TOKENIZER_CONFIG);
  json('tokenizer.json', tokenizer());
  return folder;
}

/** A token's vector, whatever stands around it: one look-up. */
function embedder({ kind, broken = false, dimensions = DIMENSIONS }: ModelOptions): OnnxGraph {
  const rows = Object.values(WORDS).map((row) => [...row, ...new Array(dimensions - row.length).fill(0)]);
  const values = Float32Array.from(rows.flat(), (value) => (broken ? Number.NaN : value));
  const rounds = kind === 'quantised';
  const found = rounds ? 'looked_up' : 'last_hidden_state';
  return {
    nodes: [lookUp(found), ...(rounds ? rounding(found) : [])],
    weights: [{ name: 'words', shape: [rows.length, dimensions], values }],
    inputs: INPUTS,
    outputs: [{ name: 'last_hidden_state', type: 'float', shape: ['batch', 'tokens', dimensions] }],
  };
}

/** The sum of what the words of question and passage say. */
function ranker(): OnnxGraph {
  const words = Object.keys(WORDS);
  const values = Float32Array.from(words, (word) => (word === '[PAD]' ? 0 : weightOf(word)));
  return {
    nodes: [
      lookUp('said'),
      { op: 'ReduceSum', inputs: ['said'], outputs: ['logits'], attributes: { axes: [1], keepdims: 0 } },
    ],
    weights: [{ name: 'words', shape: [words.length, 1], values }],
    inputs: INPUTS,
    outputs: [{ name: 'logits', type: 'float', shape: ['batch', 1] }],
  };
}

const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids'].map((name) => ({
  name,
  type: 'int64' as const,
  shape: ['batch', 'tokens'],
}));

const lookUp = (output: string): OnnxNode => ({
  op: 'Gather',
  inputs: ['words', 'input_ids'],
  outputs: [output],
  attributes: { axis: 0 },
});

const rounding = (input: string): OnnxNode[] => [
  { op: 'DynamicQuantizeLinear', inputs: [input], outputs: ['rounded', 'scale', 'nought'] },
  { op: 'DequantizeLinear', inputs: ['rounded', 'scale', 'nought'], outputs: ['last_hidden_state'] },
];

const configOf = (ranks: boolean) => ({
  model_type: 'bert',
  architectures: [ranks ? 'BertForSequenceClassification' : 'BertModel'],
  hidden_size: DIMENSIONS,
  num_attention_heads: 1,
  num_hidden_layers: 1,
  vocab_size: Object.keys(WORDS).length,
  max_position_embeddings: MAX_TOKENS,
  ...(ranks ? { id2label: { 0: 'LABEL_0' } } : {}),
});

const SPECIAL = ['[PAD]', '[UNK]', '[CLS]', '[SEP]'];
const TOKENIZER_CONFIG = {
  tokenizer_class: 'BertTokenizer',
  model_max_length: 1e30, // As many exports say: the profile has to know better.
  pad_token: '[PAD]',
  unk_token: '[UNK]',
  cls_token: '[CLS]',
  sep_token: '[SEP]',
  do_lower_case: false,
};

function tokenizer() {
  const place = (word: string) => Object.keys(WORDS).indexOf(word);
  const special = (id: string, type_id: number) => ({ SpecialToken: { id, type_id } });
  const sequence = (id: 'A' | 'B', type_id: number) => ({ Sequence: { id, type_id } });
  const known = (id: string) => [id, { id, ids: [place(id)], tokens: [id] }] as const;
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content) => ({ id: place(content), content, special: true, ...PLAIN })),
    normalizer: null,
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: {
      type: 'TemplateProcessing',
      single: [special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)],
      pair: [
        ...[special('[CLS]', 0), sequence('A', 0), special('[SEP]', 0)],
        ...[sequence('B', 1), special('[SEP]', 1)],
      ],
      special_tokens: Object.fromEntries([known('[CLS]'), known('[SEP]')]),
    },
    decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(Object.keys(WORDS).map((word, at) => [word, at])),
    },
  };
}

const PLAIN = { single_word: false, lstrip: false, rstrip: false, normalized: false };
