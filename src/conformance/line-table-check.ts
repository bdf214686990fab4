/** The line tables of all files, checked when their sections are read, and which of them units have. DWARF 5, 3.1.1 and 6.2. */
import {
  DW_AT,
  DW_FORM,
  DW_LNCT,
  DW_LNS,
  DW_UT,
  STANDARD_OPCODE_LENGTHS,
  dwFormName,
  dwLnsName,
} from '../../generated/dwarf-constants.ts';
import type { Dwarf } from '../../generated/dwarf.js';
import { LineProgramCursor } from '../../generated/line-program-cursor.ts';
import { safeNumber } from '../dwarf/constant.ts';
import { lineOffset, type LineOffset } from '../dwarf/offsets.ts';
import type { Check } from './check.ts';
import type { CheckedFile, CheckedSection, CheckedUnit } from './checked-file.ts';
import { runLineProgram } from './line-program.ts';
import { directoriesOf, readLineTables, type CheckedLineTable } from './line-tables.ts';
import { placeInSection } from './place.ts';
import type { Problem, RuleStatement } from './rule-statement.ts';
import { Skeletons } from './skeletons.ts';

/** The rules, which are values of rules/line-tables.ts. */
export interface LineTableRules {
  readonly header: RuleStatement;
  readonly numbers: RuleStatement;
  readonly formats: RuleStatement;
  readonly indexes: RuleStatement;
  readonly sequences: RuleStatement;
  readonly addresses: RuleStatement;
  readonly lengths: RuleStatement;
  readonly md5: RuleStatement;
}

export class LineTables {
  readonly #check: Check;
  readonly #rules: LineTableRules;
  readonly #skeletons: Skeletons;
  readonly #sections = new Map<CheckedSection, ReadonlyMap<LineOffset, CheckedLineTable>>();
  #unit: CheckedUnit | undefined;
  #table: CheckedLineTable | undefined;

  constructor(check: Check, rules: LineTableRules) {
    this.#check = check;
    this.#rules = rules;
    this.#skeletons = new Skeletons(check.files);
  }

  read({ sections }: CheckedFile): void {
    for (const section of sections) {
      if (section.kind !== 'line' || !section.isWhole) continue;
      const tables = readLineTables(section, (offset) =>
        this.#report(section, this.#rules.header, offset, {
          found: 'bytes that are no line table',
          expected: 'line tables up to the end of the section',
        }),
      );
      this.#sections.set(section, tables);
      for (const table of tables.values()) this.#checkTable(table);
    }
  }

  /** The table of a unit; undefined where it has none, or other rules say why it has not. */
  of(unit: CheckedUnit): CheckedLineTable | undefined {
    if (unit !== this.#unit) {
      this.#unit = unit;
      this.#table = this.#find(unit);
    }
    return this.#table;
  }

  at(section: CheckedSection, offset: LineOffset): CheckedLineTable | undefined {
    return this.#sections.get(section)?.get(offset);
  }

  #find(unit: CheckedUnit): CheckedLineTable | undefined {
    const owner = this.#ownerOf(unit);
    const value = owner?.root.get(DW_AT.stmt_list);
    if (owner === undefined || value === undefined) return undefined;
    const section = owner.section.file.section('line', owner.section.family);
    return section && this.at(section, lineOffset(owner.contribution.line + safeNumber(value.lo, value.hi)));
  }

  /** The lines of a split unit are in the file of its skeleton, if it has no table itself. DWARF 5, 3.1.3. */
  #ownerOf(unit: CheckedUnit): CheckedUnit | undefined {
    const isType = unit.type === DW_UT.split_type || unit.type === DW_UT.type;
    const isElsewhere = unit.section.family === 'split' && !isType && !unit.root.has(DW_AT.stmt_list);
    return isElsewhere ? this.#skeletons.of(unit) : unit;
  }

  #checkTable(table: CheckedLineTable): void {
    const { section, offset, end, claimedEnd, header, problem, headerEnd, programStart } = table;
    const wrong = (found: string, expected: string, at = offset): void =>
      this.#report(section, this.#rules.header, at, { found, expected });
    if (claimedEnd > section.bytes.length)
      wrong('a line table that ends behind its section', 'a length that ends within the section');
    if (header === undefined)
      return wrong(
        `a header that cannot be read: ${problem?.detail ?? 'it is not there'}`,
        'a header of version 2 to 5 within the table',
        lineOffset(problem?.place.offset ?? offset),
      );
    if (programStart < headerEnd || programStart > end)
      return wrong(
        `a header_length that leads ${programStart < headerEnd ? 'into the lists of files' : 'behind the table'}`,
        'the number of bytes up to the program',
      );
    this.#checkNumbers(table, header);
    this.#checkLists(table, header);
    // What is behind such a table may be another one.
    if (claimedEnd > section.bytes.length) return;
    const { numbers, indexes, sequences, addresses, lengths } = this.#rules;
    if ([numbers, indexes, sequences, addresses, lengths].some((rule) => this.#check.wants(rule)))
      this.#checkProgram(table, header);
  }

  #checkNumbers({ section, offset }: CheckedLineTable, header: Dwarf.LineHeader): void {
    const wrong = (found: string, expected: string): void =>
      this.#report(section, this.#rules.numbers, offset, { found, expected });
    if (header.lenMinimumInstruction === 0)
      wrong('a minimum_instruction_length of 0', 'the size of the smallest instruction');
    if (header.maximumOperationsPerInstruction === 0)
      wrong('maximum_operations_per_instruction 0', '1, or more for machines with long instruction words');
    if (header.opcodeBase === 0) wrong('an opcode_base of 0', 'the number of the first special opcode');
    for (const [index, length] of header.standardOpcodeLengths.entries()) {
      const standard = STANDARD_OPCODE_LENGTHS[index];
      if (standard === undefined || standard === length) continue;
      // What is counted are numbers in LEB128, and its operand is none. DWARF 5, 6.2.4, item 12.
      if (index + 1 !== DW_LNS.fixed_advance_pc || length !== 0)
        wrong(`${dwLnsName(index + 1)} with ${length} operands`, `${standard}`);
    }
  }

  #checkLists({ section, offset }: CheckedLineTable, header: Dwarf.LineHeader): void {
    const { formats, md5, indexes } = this.#rules;
    for (const [what, list] of [
      ['directories', header.directories],
      ['files', header.files],
    ] as const) {
      if (list === undefined) continue;
      if (list.numFormats === 0 && list.numEntries.value > 0)
        this.#report(section, formats, offset, {
          found: `${what} without any field`,
          expected: 'a count of zero, or fields',
        });
      for (const { contentType, form } of list.formats)
        if (contentType.value === DW_LNCT.MD5 && form.value !== DW_FORM.data16)
          this.#report(section, md5, offset, {
            found: `DW_LNCT_MD5 with ${dwFormName(form.value)}`,
            expected: 'DW_FORM_data16',
          });
    }
    const { count, ofFiles } = directoriesOf(header);
    if (ofFiles.some((directory) => directory !== undefined && directory >= count))
      this.#report(section, indexes, offset, {
        found: 'a file in a directory that is not in the list',
        expected: 'the index of a directory of the table',
      });
  }

  #checkProgram(table: CheckedLineTable, header: Dwarf.LineHeader): void {
    const { section, offset, firstFile, fileCount } = table;
    const { numbers, indexes, sequences, addresses, lengths } = this.#rules;
    const report = (rule: RuleStatement, at: number, found: string, expected: string): void =>
      this.#report(section, rule, at, { found, expected });
    let hasWrongFile = false;
    runLineProgram({ ...table, header }, new LineProgramCursor(section.bytes, section.file.littleEndian), {
      unended: (at) =>
        report(
          sequences,
          at,
          'rows behind the last DW_LNE_end_sequence',
          'DW_LNE_end_sequence behind the last row',
        ),
      decreasing: (at) =>
        report(addresses, at, 'an address below that of the row before', 'another sequence for it'),
      extended: (at, found, expected) => report(lengths, at, found, expected),
      broken: (at) =>
        report(lengths, at, 'an opcode that goes on behind the program', 'opcodes within the table'),
      undefinedLine: (at) =>
        report(numbers, at, 'a special opcode with a line_range of 0', 'a line_range above 0'),
      file: (at, number) => {
        if (hasWrongFile) return;
        hasWrongFile = true;
        // Every sequence begins with file 1, which version 5, counting from 0, need not have: the standard contradicts itself.
        if (number === 1 && firstFile === 0)
          report(
            indexes,
            offset,
            `rows of file 1, with which sequences begin, in a table whose files are 0 to ${fileCount - 1}`,
            'DW_LNS_set_file, or a file 1',
          );
        else
          report(
            indexes,
            at,
            `rows of file ${number} in a table with ${fileCount} files`,
            'the number of a file of the table',
          );
      },
    });
  }

  #report(section: CheckedSection, rule: RuleStatement, offset: number, problem: Problem): void {
    this.#check.report(rule, problem, () => placeInSection(section, offset));
  }
}
