/** Indexes of package files, `.debug_cu_index` and `.debug_tu_index`. DWARF 5, 7.3.5.3. */
import { DW_AT } from '../../../generated/dwarf-constants.ts';
import { DwpIndex } from '../../../generated/dwp-index.js';
import { integer } from '../../dwarf/attribute-value.ts';
import { hex } from '../../errors.ts';
import { stream } from '../../kaitai.ts';
import type { CheckedFile, CheckedSection, CheckedUnit } from '../checked-file.ts';
import { GNU_INDEX, PACKAGE_COLUMNS } from '../package-columns.ts';
import type { Rule } from '../rule.ts';
import { decoded, reporter, type ReportAt } from '../section-parts.ts';
import { isUnit, UnitsByStart } from '../units-by-start.ts';

/** The tables of an index, of numbers of four bytes. */
type PackageTable = 'rows' | 'columns' | 'offsets' | 'sizes';

/** Steps of a search for a slot, in a table that is filled as it may be; a damaged one may ask for more. */
const MOST_STEPS = 64;

export const I11: Rule = {
  id: 'I11',
  class: 'N',
  statement: 'the index of a package finds each unit, whose parts lie within their sections and are its own',
  citation: { dwarf5: '7.3.5.3' },
  concernsVersions: true,
  hooks: (check) => {
    const units = new UnitsByStart();
    return {
      file: (file) => {
        /** Of both indexes. */
        const parts: UnitPart[] = [];
        for (const section of file.sections)
          if ((section.kind === 'cu_index' || section.kind === 'tu_index') && section.isWhole)
            parts.push(...new PackageIndex(section, units, reporter(check, I11, section)).check());
        reportOverlaps(parts);
      },
    };
  },
};

/** Where the entries of a unit are. */
interface UnitPart {
  readonly kind: string;
  readonly from: number;
  readonly to: number;
  /** In the index. */
  readonly at: number;
  readonly report: ReportAt;
}

function reportOverlaps(parts: readonly UnitPart[]): void {
  let last: UnitPart | undefined;
  for (const part of parts.toSorted((a, b) =>
    a.kind === b.kind ? a.from - b.from : a.kind < b.kind ? -1 : 1,
  )) {
    if (last !== undefined && last.kind === part.kind && part.from < last.to)
      part.report(
        {
          found: `two units with the same bytes of .debug_${part.kind}.dwo`,
          expected: 'bytes of its own for each unit',
        },
        part.at,
      );
    if (last === undefined || last.kind !== part.kind || part.to > last.to) last = part;
  }
}

class PackageIndex {
  readonly #section: CheckedSection;
  readonly #file: CheckedFile;
  readonly #units: UnitsByStart;
  readonly #report: ReportAt;
  /** Behind the last table. */
  #end = 0;

  constructor(section: CheckedSection, units: UnitsByStart, report: ReportAt) {
    this.#section = section;
    this.#file = section.file;
    this.#units = units;
    this.#report = report;
  }

  /** Where its units are. */
  check(): readonly UnitPart[] {
    const { bytes } = this.#section;
    // A package without type units may have an empty index of them.
    if (bytes.length === 0) return [];
    const io = stream(bytes);
    const result = decoded(() => new DwpIndex(io, null, null, !this.#file.littleEndian));
    if ('refusal' in result) {
      this.#report(
        {
          found: 'an index that ends within its header or its tables',
          expected: 'as many columns, units and slots as the header says',
        },
        0,
        bytes.length,
      );
      return [];
    }
    const index = result.value;
    const { version } = index.header.versionWord;
    const columns = PACKAGE_COLUMNS.get(version);
    if (columns === undefined) {
      this.#report({ found: `version ${version}`, expected: 'version 5, or 2 as GNU wrote it' }, 0);
      return [];
    }
    this.#end = io.pos;
    const { header } = index;
    if (header.numUnits === 0 && header.numSlots === 0) return [];
    this.#checkSlots(index);
    this.#checkColumns(index, columns);
    return this.#checkRows(index, columns);
  }

  /** The slot of a signature is looked for from that of its low bits, in steps of an odd number from its high ones. */
  #checkSlots({ header, signatures, rows }: DwpIndex): void {
    const { numSlots, numUnits } = header;
    const isPowerOfTwo = numSlots > 0 && Number.isInteger(Math.log2(numSlots));
    if (!isPowerOfTwo || numSlots * 2 <= numUnits * 3)
      return this.#report(
        {
          found: `${numSlots} slots for ${numUnits} units`,
          expected: 'a power of two that is larger than one and a half times the number of units',
        },
        0,
      );
    const used = new Set<number>();
    let left = MOST_STEPS * numSlots;
    for (const [slot, row] of rows.entries()) {
      if (row === 0) continue;
      const at = this.#place(header, 'rows', slot);
      if (row > numUnits || used.has(row)) {
        this.#report(
          {
            found:
              row > numUnits ? 'a slot with the number of a row that there is not' : 'two slots for one row',
            expected: 'the number of a row in one slot',
          },
          at,
        );
        continue;
      }
      used.add(row);
      const { lo, hi } = signatures[slot]!;
      const step = ((hi & (numSlots - 1)) | 1) >>> 0;
      let met = lo & (numSlots - 1);
      for (; met !== slot && left > 0; left--) {
        const other = signatures[met]!;
        if (rows[met] === 0 || (other.lo === lo && other.hi === hi)) break;
        met = (met + step) & (numSlots - 1);
      }
      if (met !== slot && left > 0)
        this.#report(
          {
            found: 'a unit whose slot is not found from its signature',
            expected:
              'the first free slot from that of the low bits of the signature, in steps of its high bits',
          },
          at,
        );
    }
    if (used.size < numUnits)
      this.#report({ found: 'a row that no slot has', expected: 'one slot for each row' }, 0);
  }

  /** Section offset of an item of a table, by its number from 0. */
  #place({ numSlots, numColumns, numUnits }: DwpIndex.Header, table: PackageTable, item: number): number {
    const width = Uint32Array.BYTES_PER_ELEMENT;
    // From the last table to the first.
    const counts: readonly (readonly [table: PackageTable, count: number])[] = [
      ['sizes', numUnits * numColumns],
      ['offsets', numUnits * numColumns],
      ['columns', numColumns],
      ['rows', numSlots],
    ];
    let start = this.#end;
    for (const [name, count] of counts) {
      start -= count * width;
      if (name === table) break;
    }
    return start + item * width;
  }

  #checkColumns({ sections, header }: DwpIndex, columns: ReadonlyMap<number, string>): void {
    const { version } = header.versionWord;
    const seen = new Set<number>();
    for (const [i, section] of sections.entries()) {
      const at = this.#place(header, 'columns', i);
      if (!columns.has(section))
        this.#report(
          {
            found: `a column for the section with the number ${hex(section)}`,
            expected: 'a number of table 7.1',
          },
          at,
        );
      else if (seen.has(section))
        this.#report(
          {
            found: `two columns for .debug_${columns.get(section)}.dwo`,
            expected: 'one column for each section',
          },
          at,
        );
      seen.add(section);
    }
    const there = new Set(sections.map((section) => columns.get(section)));
    for (const kind of [this.#unitKind(version), 'abbrev'])
      if (!there.has(kind))
        this.#report(
          { found: `an index without a column for .debug_${kind}.dwo`, expected: 'the column' },
          this.#place(header, 'columns', 0),
        );
  }

  #unitKind(version: number): 'info' | 'types' {
    return version === GNU_INDEX && this.#section.kind === 'tu_index' ? 'types' : 'info';
  }

  #checkRows(index: DwpIndex, columns: ReadonlyMap<number, string>): readonly UnitPart[] {
    const { header, sections, offsets, sizes, rows, signatures } = index;
    const unitKind = this.#unitKind(header.versionWord.version);
    const parts: UnitPart[] = [];
    // Of two slots with one row, which is reported, the first.
    const slots = new Map(rows.map((row, slot) => [row, slot] as const).toReversed());
    for (const [column, id] of sections.entries()) {
      const kind = columns.get(id);
      const part = kind === undefined ? undefined : this.#file.section(kind, 'split');
      for (let row = 0; row < offsets.length; row++) {
        const from = offsets[row]!.values[column]!;
        const size = sizes[row]!.values[column]!;
        if (kind === undefined || size === 0 || part?.isWhole === false) continue;
        const at = this.#place(header, 'offsets', row * header.numColumns + column);
        if (part === undefined || from + size > part.bytes.length) {
          this.#report(
            part === undefined
              ? {
                  found: `bytes of .debug_${kind}.dwo, which the file does not have`,
                  expected: 'the section',
                }
              : { found: `bytes behind the end of ${part.name}`, expected: 'bytes within the section' },
            at,
          );
          continue;
        }
        if (kind !== unitKind) continue;
        parts.push({ kind, from, to: from + size, at, report: this.#report });
        const slot = slots.get(row + 1);
        const signature = slot === undefined ? undefined : signatures[slot];
        if (signature !== undefined)
          this.#checkUnit(kind, from, integer(signature.lo, signature.hi, false), at);
      }
    }
    return parts;
  }

  #checkUnit(kind: 'info' | 'types', offset: number, signature: bigint, at: number): void {
    const unit = this.#units.at(this.#file, kind, 'split', offset);
    if (unit === 'unknown') return;
    const id = isUnit(unit) ? idOf(unit) : undefined;
    if (isUnit(unit) && (id === undefined || id === signature)) return;
    this.#report(
      isUnit(unit)
        ? {
            found: 'a signature that is not that of the unit',
            expected: 'the id or the signature in the unit',
          }
        : { found: `an offset of .debug_${kind}.dwo where no unit begins`, expected: 'the offset of a unit' },
      at,
    );
  }
}

function idOf({ dwoId, signature, root }: CheckedUnit): bigint | undefined {
  const id = signature ?? dwoId ?? root.get(DW_AT.GNU_dwo_id);
  return id && integer(id.lo, id.hi, false);
}
