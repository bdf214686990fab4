/* oxlint-disable no-underscore-dangle -- these are Kaitai's names */
/**
 * The bytes around a finding with what they mean: the header or entry with it, field by field as the grammars define them
 * (ksy/dwarf.ksy), or where no grammar is known, lines of bytes. What is meant has a mark.
 *
 *       0x0000009a  05                       die.code
 *       0x0000009b  78 00                    die.attrs[0].value  DW_AT_name DW_FORM_string
 *     > 0x0000009d  91 00 00 00              die.attrs[1].value  DW_AT_type DW_FORM_ref4
 */
import { DW_AT, dwAtName, dwFormName, dwTagName } from '../../generated/dwarf-constants.ts';
import { Dwarf } from '../../generated/debug/dwarf.js';
import type { CheckedFile, CheckedSection, CheckedUnit } from '../conformance/checked-file.ts';
import type { FindingPlace } from '../conformance/finding.ts';
import { safeNumber } from '../dwarf/constant.ts';
import type { ByteSource } from '../elf/source.ts';
import { stream } from '../kaitai.ts';
import { BYTES_PER_LINE, paddedHex, spaced } from '../report/dump-values.ts';
import { grammarFields, type GrammarField } from '../report/grammar-fields.ts';
import { elfFields } from './elf-bytes.ts';

/** Bytes shown before the place, and from it on, where no grammar divides them. */
const BEFORE = BYTES_PER_LINE;
const BEHIND = 2 * BYTES_PER_LINE;
/** Of one field. */
const MOST_OF_FIELD = 4 * BYTES_PER_LINE;
/** Fields before and behind the one that is meant. */
const MOST_FIELDS = 8;
const BYTES_WIDTH = BYTES_PER_LINE * '00 '.length;

/** Lines as above. Nothing in the files makes it throw. */
export function bytesAt(
  place: FindingPlace,
  files: readonly CheckedFile[],
  source: ByteSource,
): readonly string[] {
  const { file, section: name, offset, length = 1 } = place;
  if (offset === undefined) return [];
  const meant = { start: offset, end: offset + Math.max(length, 1) };
  if (name === undefined)
    return files[0]?.name === file || files.length === 0 ? ofFile(source, files[0], meant) : [];
  const section = files.find((one) => one.name === file)?.sections.find((one) => one.name === name);
  if (section === undefined) return ofSection(files, place, meant);
  const fields = fieldsAround(section, place, meant);
  return fields.length > 0 ? fieldLines(section.bytes, 0, fields, meant) : byteLines(section.bytes, 0, meant);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Of a section that has no debugging information. */
function ofSection(
  files: readonly CheckedFile[],
  { file, section }: FindingPlace,
  meant: Span,
): readonly string[] {
  const elf = files.find((one) => one.name === file)?.elf;
  const found = section === undefined ? undefined : elf?.section(section);
  if (elf === undefined || found === undefined) return [];
  try {
    return byteLines(elf.contents(found), 0, meant);
  } catch {
    // That it cannot be read is what the finding is about.
    return [];
  }
}

function ofFile(source: ByteSource, file: CheckedFile | undefined, meant: Span): readonly string[] {
  const start = Math.max(0, Math.min(meant.start, source.size) - BEFORE);
  const end = Math.min(source.size, meant.start + BEHIND);
  if (start >= end || meant.start > source.size) return [];
  try {
    const bytes = source.read(start, end - start);
    const names = file?.elf.sections.map((section) => section.name) ?? [];
    const fields = elfFields(source, meant.start, names);
    const [first] = fields;
    if (first === undefined) return byteLines(bytes, start, meant);
    const last = fields.reduce((most, one) => Math.max(most, one.end), 0);
    return fieldLines(source.read(first.start, last - first.start), first.start, fields, meant);
  } catch {
    return [];
  }
}

// ---------------------------------------------------------------- grammar

/** The fields of what is at the place; none where no grammar is known, or it does not fit. */
function fieldsAround(section: CheckedSection, place: FindingPlace, meant: Span): readonly GrammarField[] {
  const unit = section.units.find(({ start }) => start === place.unit);
  const entry = place.path.at(-1)?.offset;
  try {
    if (section.kind === 'abbrev') return declarationFields(section, meant);
    if (section.kind === 'line') return lineHeaderFields(section, meant);
    if (unit === undefined) return [];
    return entry === undefined
      ? meant.start < unit.diesStart
        ? headerFields(unit, section)
        : []
      : entryFields(unit, section, entry);
  } catch {
    return [];
  }
}

function rootOf({ littleEndian }: CheckedFile, abbreviations: Uint8Array = new Uint8Array()): Dwarf {
  return new Dwarf(stream(new Uint8Array()), null, null, !littleEndian, stream(abbreviations));
}

/** Reads as far as it goes: what was read before a fault is shown. */
function readOn(read: () => void): void {
  try {
    read();
  } catch {
    // The finding tells what is wrong.
  }
}

function unitNode(unit: CheckedUnit, { file, bytes, kind, family }: CheckedSection): Dwarf.Unit {
  const io = stream(bytes);
  io.seek(unit.start);
  const node = new Dwarf.Unit(
    io,
    null,
    rootOf(file, file.section('abbrev', family)?.bytes),
    file.littleEndian,
    kind === 'types',
  );
  readOn(() => node._read());
  return node;
}

function headerFields(unit: CheckedUnit, section: CheckedSection): readonly GrammarField[] {
  return [...grammarFields(section.bytes, unitNode(unit, section), 'unit')].filter(
    ({ start }) => start < unit.diesStart,
  );
}

function entryFields(unit: CheckedUnit, section: CheckedSection, offset: number): readonly GrammarField[] {
  const { body } = unitNode(unit, section);
  const io = body._io;
  io.seek(io.size - (unit.end - offset));
  const die = new Dwarf.DebugEntry(io, body, body._root, section.file.littleEndian);
  readOn(() => die._read());
  const { decl } = die;
  const tag = decl?.tag === undefined ? '' : dwTagName(decl.tag.value);
  const notes = new Map([['die.code', tag]]);
  for (const [i, { at, form }] of (decl?.attrs ?? []).entries())
    notes.set(`die.attrs[${i}]`, `${dwAtName(at.value)} ${dwFormName(form.value)}`);
  return [...grammarFields(section.bytes, die, 'die', notes)].map((field) =>
    field.place === 'die.code' ? { ...field, note: tag } : field,
  );
}

function declarationFields(section: CheckedSection, meant: Span): readonly GrammarField[] {
  const { file, family, bytes } = section;
  const offsets = file.sections
    .filter((one) => one.family === family)
    .flatMap(({ units }) => units.map(({ abbreviationOffset }) => abbreviationOffset));
  const io = stream(bytes);
  io.seek(lastBefore(offsets, meant.start));
  const table = new Dwarf.AbbrevTable(io, null, rootOf(file), file.littleEndian);
  readOn(() => table._read());
  const fields = [...grammarFields(bytes, table, 'table')];
  const at = fields.findLast(({ start }) => start <= meant.start)?.place ?? '';
  const declaration = /^table\.decls\[\d+\]/u.exec(at)?.[0];
  if (declaration === undefined) return [];
  const index = Number(/\d+/u.exec(declaration)?.[0]);
  const notes = new Map<string, string>();
  const { tag, attrs = [] } = table.decls[index] ?? {};
  if (tag !== undefined) notes.set(`${declaration}.tag`, dwTagName(tag.value));
  for (const [i, { at: attribute, form }] of attrs.entries()) {
    if (attribute.value === 0 && form.value === 0) continue;
    notes.set(`${declaration}.attrs[${i}].at`, dwAtName(attribute.value));
    notes.set(`${declaration}.attrs[${i}].form`, dwFormName(form.value));
  }
  return fields
    .filter(({ place }) => place.startsWith(`${declaration}.`))
    .map((field) => ({ ...field, note: notes.get(field.place) }));
}

function lineHeaderFields(section: CheckedSection, meant: Span): readonly GrammarField[] {
  const { file, family, bytes } = section;
  const offsets = file.sections
    .filter((one) => one.family === family)
    .flatMap(({ units }) =>
      units.flatMap(({ root }) => {
        const list = root.get(DW_AT.stmt_list);
        return list === undefined ? [] : [safeNumber(list.lo, list.hi)];
      }),
    );
  const start = lastBefore(offsets, meant.start);
  const io = stream(bytes);
  io.seek(start);
  const node = new Dwarf.LineUnit(io, null, rootOf(file), file.littleEndian);
  readOn(() => node._read());
  const fields = [...grammarFields(bytes, node, 'line_unit')];
  const last = fields.at(-1);
  // The program behind the header is one field of any length.
  return last === undefined || meant.start >= last.end ? [] : fields;
}

function lastBefore(offsets: readonly number[], offset: number): number {
  return offsets.reduce((last, one) => (one <= offset && one > last ? one : last), 0);
}

// ---------------------------------------------------------------- lines

/** @param base where `bytes` begin in the offsets that are shown */
function fieldLines(
  bytes: Uint8Array,
  base: number,
  fields: readonly GrammarField[],
  meant: Span,
): readonly string[] {
  const found = fields.findIndex((field) => isMeant(field, meant));
  const at = found < 0 ? fields.findLastIndex(({ end }) => end <= meant.start) : found;
  const shown = fields.slice(Math.max(0, at - MOST_FIELDS), at + MOST_FIELDS + 1);
  const lines = shown.flatMap((field) => {
    const { start, end, place, note } = field;
    const title = note === undefined || note === '' ? place : `${place}  ${note}`;
    const mark = isMeant(field, meant) ? '>' : ' ';
    const most = Math.min(end, start + MOST_OF_FIELD);
    const ofField = chunks(start, most).map(([from, to], index) =>
      line(mark, from, bytes.subarray(from - base, to - base), index === 0 ? title : ''),
    );
    return most < end ? [...ofField, `  ${end - most} more bytes`] : ofField;
  });
  // What could not be read is behind what was.
  const isUnread = found < 0 && at === fields.length - 1 && meant.start < base + bytes.length;
  return isUnread ? [...lines, unreadLine(bytes, base, meant)] : lines;
}

function unreadLine(bytes: Uint8Array, base: number, { start }: Span): string {
  const part = bytes.subarray(start - base, start - base + BYTES_PER_LINE);
  return line('>', start, part, '(not read)');
}

function isMeant({ start, end }: Span, meant: Span): boolean {
  return start < meant.end && end > meant.start;
}

/** @param base where `bytes` begin in the offsets that are shown */
function byteLines(bytes: Uint8Array, base: number, meant: Span): readonly string[] {
  if (meant.start > base + bytes.length) return [];
  const start = Math.max(base, Math.min(meant.start, base + bytes.length) - BEFORE);
  const end = Math.min(
    base + bytes.length,
    Math.max(Math.min(meant.end, meant.start + MOST_OF_FIELD), meant.start + BEHIND),
  );
  return chunks(start, end).map(([from, to]) => {
    const part = bytes.subarray(from - base, to - base);
    return line(isMeant({ start: from, end: to }, meant) ? '>' : ' ', from, part, characters(part));
  });
}

function chunks(start: number, end: number): readonly (readonly [number, number])[] {
  const count = Math.max(0, Math.ceil((end - start) / BYTES_PER_LINE));
  return Array.from({ length: count }, (_, index) => {
    const from = start + index * BYTES_PER_LINE;
    return [from, Math.min(end, from + BYTES_PER_LINE)];
  });
}

function line(mark: string, offset: number, bytes: Uint8Array, title: string): string {
  return `${mark} ${paddedHex(offset)}  ${spaced(bytes).padEnd(BYTES_WIDTH)} ${title}`.trimEnd();
}

/** What is printable in ASCII. */
function characters(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString('latin1')
    .replaceAll(/[^\u0020-\u007e]/gu, '.');
}
