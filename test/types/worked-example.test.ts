/** The worked example of src/types/type-node.ts: from what a compiler made of the source to the version. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { crc32 } from 'node:zlib';
import { Companions } from '../../src/elf/companions.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { TypeVisitor } from '../../src/types/type-of.ts';
import { typeText } from '../../src/types/type-text.ts';
import { unitEntries } from '../../properties/types-law.ts';

const FIXTURE = resolve(import.meta.dirname, '../fixtures/types/queue.o');
const MODEL = readFileSync(resolve(import.meta.dirname, '../../src/types/type-node.ts'), 'utf8');

const DEVICE = 'structure_type device { }';
const QUEUE =
  'structure_type queue { member pointer_type { const_type { s#device } } byte_size(8) owner data_member_location(0) , member base_type unsigned int byte_size(4) encoding(7) depth bit_size(4) data_bit_offset(64) } byte_size(16)';
const QUEUE_ADD =
  'subprogram ( formal_parameter pointer_type { s#queue } byte_size(8) queue ) -> base_type int byte_size(4) encoding(5)';

function entriesOf(path: string): Map<string, string> {
  const elf = openElf(bytesSource(path, readFileSync(path)), () => undefined);
  const visitor = new TypeVisitor();
  const texts = new Map<string, string>();
  for (const unit of unitEntries(elf, new Companions(path, () => undefined)))
    for (const entry of unit.children()) {
      const name = visitor.names.qualified(entry);
      if (name === undefined) continue;
      texts.set(
        name,
        typeText(visitor.names.reference(entry) ? visitor.typeOf(entry) : visitor.symbolOf(entry)),
      );
    }
  return texts;
}

test('the entries have the texts of the example', () => {
  const texts = entriesOf(FIXTURE);
  assert.is(texts.get('device'), DEVICE);
  assert.is(texts.get('queue'), QUEUE);
  assert.is(texts.get('queue_add'), QUEUE_ADD);
});

test('the example has these texts, and the version that comes of them', () => {
  const comment = MODEL.replaceAll(/\n \*\s+/g, ' ');
  for (const text of [DEVICE, QUEUE, QUEUE_ADD]) assert.ok(comment.includes(text), text);
  const whole = QUEUE_ADD.replace('s#queue', QUEUE.replace('s#device', DEVICE));
  assert.ok(comment.includes(`0x${crc32(whole).toString(16).padStart(8, '0')}`));
});

test.run();
