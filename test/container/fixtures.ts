/** Files of test/fixtures/container, and what they hold. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const FIXTURES = join(import.meta.dirname, '../fixtures');
export const ARCHIVES = join(FIXTURES, 'container/archives');
export const COMPRESSED = join(FIXTURES, 'container/compressed');
export const SMALL = readFileSync(join(FIXTURES, 'oracle/asm-plain/object.o'));
export const LARGE = readFileSync(join(FIXTURES, 'kernel-like/mailbox.o'));

export function compressed(name: string): Buffer {
  return readFileSync(join(COMPRESSED, name));
}
