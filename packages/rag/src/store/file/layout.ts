import { endianness } from 'node:os';

/**
 * An index file, byte by byte; numbers are little-endian:
 *
 * | bytes | what |
 * |---|---|
 * | 8 | magic |
 * | 4 | version of this layout |
 * | 4 | length of the header in bytes, h |
 * | 8 | length of the whole file in bytes |
 * | h | header: JSON (`Header`), filled up with spaces to a multiple of four |
 * | 4 × count × dimensions | vectors, one after the other, Float32 |
 * | 32 | SHA-256 of everything before |
 */
export const MAGIC = 'skinadvi';
export const LAYOUT_VERSION = 1;
export const VERSION_AT = 8;
export const HEADER_LENGTH_AT = 12;
export const FILE_LENGTH_AT = 16;
export const HEADER_AT = 24;
export const FLOAT_BYTES = 4;
export const CHECKSUM_BYTES = 32;

/** Turns the numbers of this machine into little-endian ones, or back, where they lie. */
export function turned(flat: Float32Array<ArrayBuffer>): Float32Array<ArrayBuffer> {
  if (endianness() === 'BE') Buffer.from(flat.buffer).swap32();
  return flat;
}
