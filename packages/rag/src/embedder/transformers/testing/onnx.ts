/** As much of ONNX's protobuf (onnx.proto3, IR version 8) as a model of a few nodes needs. */
type Bytes = Uint8Array;

export interface OnnxNode {
  readonly op: string;
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  /** Whole numbers, and lists of them. */
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

/** An input or output; a text in its shape is an axis whose length is known when the model runs. */
export interface OnnxValue {
  readonly name: string;
  readonly type: 'float' | 'int64';
  readonly shape: readonly (number | string)[];
}

export interface OnnxGraph {
  readonly nodes: readonly OnnxNode[];
  readonly weights: readonly { name: string; shape: readonly number[]; values: Float32Array }[];
  readonly inputs: readonly OnnxValue[];
  readonly outputs: readonly OnnxValue[];
}

const IR_VERSION = 8;
/** Of this version ReduceSum takes its axes as an attribute, and quantising at run time is there. */
const OPSET = 11;
const TYPES = { float: 1, int64: 7 } as const;
const ATTRIBUTE = { int: 2, ints: 7 } as const;

/** The bytes of a `.onnx` file. */
export const onnxModel = (graph: OnnxGraph): Bytes =>
  join(number(1, IR_VERSION), bytes(7, graphOf(graph)), bytes(8, number(2, OPSET)));

const graphOf = ({ nodes, weights, inputs, outputs }: OnnxGraph): Bytes =>
  join(
    ...nodes.map((node) => bytes(1, nodeOf(node))),
    text(2, 'graph'),
    ...weights.map((weight) => bytes(5, tensorOf(weight))),
    ...inputs.map((value) => bytes(11, signatureOf(value))),
    ...outputs.map((value) => bytes(12, signatureOf(value))),
  );

const nodeOf = ({ op, inputs, outputs, attributes = {} }: OnnxNode): Bytes =>
  join(
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, op),
    ...Object.entries(attributes).map(([name, value]) => bytes(5, attributeOf(name, value))),
  );

const attributeOf = (name: string, value: number | readonly number[]): Bytes =>
  typeof value === 'number'
    ? join(text(1, name), number(3, value), number(20, ATTRIBUTE.int))
    : join(text(1, name), ...value.map((one) => number(8, one)), number(20, ATTRIBUTE.ints));

const tensorOf = ({ name, shape, values }: OnnxGraph['weights'][number]): Bytes =>
  join(
    ...shape.map((length) => number(1, length)),
    number(2, TYPES.float),
    text(8, name),
    bytes(9, new Uint8Array(values.buffer, values.byteOffset, values.byteLength)),
  );

const signatureOf = ({ name, type, shape }: OnnxValue): Bytes => {
  const axes = shape.map((axis) => bytes(1, typeof axis === 'number' ? number(1, axis) : text(2, axis)));
  return join(text(1, name), bytes(2, bytes(1, join(number(1, TYPES[type]), bytes(2, join(...axes))))));
};

const number = (field: number, value: number) => join(varint(field << 3), varint(value));
const bytes = (field: number, value: Bytes) => join(varint((field << 3) | 2), varint(value.length), value);
const text = (field: number, value: string) => bytes(field, new TextEncoder().encode(value));

function varint(value: number): Bytes {
  const found: number[] = [];
  for (let rest = value; found.length === 0 || rest > 0; rest = Math.floor(rest / 128))
    found.push((rest % 128) | (rest >= 128 ? 128 : 0));
  return Uint8Array.from(found);
}

function join(...parts: readonly Bytes[]): Bytes {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
