import type { Dtype } from './profiles.js';

const SUFFIXES: Readonly<Record<Dtype, string>> = {
  fp32: '',
  fp16: '_fp16',
  q8: '_quantized',
  int8: '_int8',
  uint8: '_uint8',
  q4: '_q4',
};

/** The name by which transformers.js looks for weights, in the folder `onnx`. */
export const onnxFile = (dtype: Dtype): string => `model${SUFFIXES[dtype]}.onnx`;
