/** Files of test/fixtures/container, and what they hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Output } from '../../src/codec/output.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
export const ARCHIVES = join(FIXTURES, 'container/archives');
export const COMPRESSED = join(FIXTURES, 'container/compressed');
export const SMALL = readFileSync(join(FIXTURES, 'oracle/asm-plain/object.o'));
export const LARGE = readFileSync(join(FIXTURES, 'kernel-like/mailbox.o'));

export function compressed(name: string): Buffer {
  return readFileSync(join(COMPRESSED, name));
}

const LIMIT = 2 ** 26;

/** Runs a decoder on `bytes`. */
export function decoded(decoder: (bytes: Uint8Array, out: Output) => void, bytes: Uint8Array): Buffer {
  const out = new Output(bytes.length, LIMIT);
  decoder(bytes, out);
  return Buffer.from(out.written());
}
