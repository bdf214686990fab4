/** Types: where members are in their structures. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import type { Field } from '../../types/layout.ts';
import { unicode } from '../../unicode.ts';
import type { Check } from '../check.ts';
import { CheckedEntry } from '../checked-entry.ts';
import { doubtfulLayouts, type Doubt } from '../doubtful-layouts.ts';
import { isCPlusPlus } from '../languages.ts';
import { placeOfEntry } from '../place.ts';
import type { Problem } from '../rule-statement.ts';
import type { Hooks, Rule, Share } from '../rule.ts';

const BYTE = 8;

/** Hooks of a rule about layouts that look wrong. */
function asking(look: (check: Check, doubt: Doubt) => void): (check: Check, share: Share) => Hooks {
  return (check, share) => {
    share(doubtfulLayouts).listeners.push((doubt) => look(check, doubt));
    return {};
  };
}

export const Y04: Rule = {
  id: 'Y04',
  class: 'S',
  statement: 'a member is within its structure',
  citation: { dwarf4: '5.5.6', dwarf5: '5.7.6' },
  concernsVersions: true,
  hooks: asking((check, { entry, layout }) => {
    const { byteSize, fields } = layout;
    if (byteSize === undefined) return;
    for (const field of fields)
      if (field.bitOffset < 0 || end(field) > byteSize * BYTE)
        reportField(check, Y04, field, {
          found: `${said(field)} of ${kind(entry)} of ${bytes(byteSize)}`,
          expected: 'a member within its structure',
        });
  }),
};

export const Y05: Rule = {
  id: 'Y05',
  class: 'S',
  statement: 'a bit field begins in its storage, and is no wider than its type',
  citation: { dwarf4: '5.5.6', dwarf5: '5.7.6' },
  concernsVersions: true,
  hooks: asking((check, { layout }) => {
    for (const field of layout.fields) {
      const { entry } = field;
      if (!(entry instanceof CheckedEntry) || !field.isBitField) continue;
      const width = field.bitSize ?? 0;
      const size = storageSize(entry);
      if (size === undefined) continue;
      const begin = beginInStorage(entry, width, size * BYTE);
      // Those of packed structures may go on behind their storage, but begin in it.
      if (begin !== undefined && (begin < 0 || begin >= size * BYTE))
        reportField(check, Y05, field, {
          found: `a bit field of ${width} bits that begins ${begin < 0 ? 'before' : 'behind'} its storage of ${bytes(size)}`,
          expected: 'a bit field that begins in its storage',
        });
      else if (width > size * BYTE && !isCPlusPlus(entry.unit))
        reportField(check, Y05, field, {
          found: `a bit field of ${width} bits, of a type of ${bytes(size)}`,
          expected: 'a bit field that is no wider than its type',
        });
    }
  }),
};

export const Y06: Rule = {
  id: 'Y06',
  class: 'S',
  statement: 'members of a structure do not share bits',
  citation: { dwarf4: '5.5.6', dwarf5: '5.7.6' },
  concernsVersions: true,
  hooks: asking((check, { entry, layout }) => {
    if (entry.tag === DW_TAG.union_type) return;
    let last: Field | undefined;
    for (const field of layout.fields) {
      // Those of variants share their place.
      if (field.entry?.parent?.id !== entry.id || (field.bitSize ?? 0) === 0) continue;
      if (last !== undefined && field.bitOffset < end(last) && !maySharePadding(entry, field, last))
        reportField(check, Y06, field, {
          found: `${said(field)}, which ${name(last)} is in too (${said(last)})`,
          expected: 'bits that no other member of the structure has',
        });
      if (last === undefined || end(field) > end(last)) last = field;
    }
  }),
};

/** C++ puts members into the padding of others, and empty ones anywhere, where [[no_unique_address]] allows it. */
function maySharePadding({ unit }: CheckedEntry, ...fields: readonly Field[]): boolean {
  return isCPlusPlus(unit) && fields.some(({ type }) => type.kind !== 'base');
}

/** In the order in which the machine numbers bits. DWARF 3, 5.6.6. */
function beginInStorage(member: CheckedEntry, width: number, storage: number): number | undefined {
  const given = member.constant(DW_AT.bit_offset);
  if (given === undefined) return undefined;
  const fromHighest = Number(BigInt.asIntN(64, given));
  return member.unit.section.file.littleEndian ? storage - fromHighest - width : fromHighest;
}

function storageSize(member: CheckedEntry): number | undefined {
  const own = member.constant(DW_AT.byte_size);
  if (own !== undefined) return Number(own);
  let type = member.reference(DW_AT.type);
  for (let steps = 0; type !== undefined && steps < 256; steps++) {
    const size = type.constant(DW_AT.byte_size);
    if (size !== undefined) return Number(size);
    type = type.reference(DW_AT.type);
  }
  return undefined;
}

function reportField(check: Check, rule: Rule, { entry }: Field, problem: Problem): void {
  if (entry instanceof CheckedEntry) check.report(rule, problem, () => placeOfEntry(entry.tree, entry.index));
}

function end({ bitOffset, bitSize }: Field): number {
  return bitOffset + (bitSize ?? 0);
}

/** `bytes 4 to 7`, `bits 3 to 5`. */
function said(field: Field): string {
  const { bitOffset: from, bitSize = 0 } = field;
  const isBytes = from % BYTE === 0 && bitSize % BYTE === 0;
  const [first, last] = isBytes ? [from / BYTE, end(field) / BYTE - 1] : [from, end(field) - 1];
  const unit = isBytes ? 'byte' : 'bit';
  return last <= first ? `${unit} ${first}` : `${unit}s ${first} to ${last}`;
}

function name(field: Field): string {
  return field.name === undefined ? 'a nameless member' : `the member ${unicode(field.name)}`;
}

function kind({ tag }: CheckedEntry): string {
  return tag === DW_TAG.union_type ? 'a union' : tag === DW_TAG.class_type ? 'a class' : 'a structure';
}

function bytes(size: number): string {
  return size === 1 ? '1 byte' : `${size} bytes`;
}
