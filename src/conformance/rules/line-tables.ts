/** Line number tables: headers, lists of files, programs, and what units say of them. DWARF 5, 6.2. */
import { DW_AT, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { lineOffset } from '../../dwarf/offsets.ts';
import type { Check } from '../check.ts';
import { LineTables } from '../line-table-check.ts';
import { placeInUnit } from '../place.ts';
import type { Hooks, Rule, Shared } from '../rule.ts';
import type { Visit } from '../visit.ts';

export const N01: Rule = {
  id: 'N01',
  class: 'N',
  statement: 'length, version and header length of a line table agree with what is there',
  citation: { dwarf4: '6.2.4', dwarf5: '6.2.4' },
  concernsVersions: true,
  hooks: (_, share) => share(lineTables).nothing,
};

export const N02: Rule = {
  id: 'N02',
  class: 'N',
  statement: 'instruction length, operations, line range and opcode lengths are what a program can use',
  citation: { dwarf4: '6.2.4', dwarf5: '6.2.4' },
  hooks: (_, share) => share(lineTables).nothing,
};

export const N03: Rule = {
  id: 'N03',
  class: 'N',
  statement: 'entries without fields are none',
  citation: { dwarf5: '6.2.4' },
  concernsVersions: true,
  hooks: (_, share) => share(lineTables).nothing,
};

export const N04: Rule = {
  id: 'N04',
  class: 'N',
  statement: 'a line table has the address size of its unit',
  citation: { dwarf5: '6.2.4' },
  concernsVersions: true,
  hooks: (check, share) => {
    const { tables } = share(lineTables);
    return {
      unit: (unit) => {
        const size = tables.of(unit)?.header?.lenAddress;
        if (size !== undefined && size !== unit.addressSize)
          check.report(
            N04,
            {
              found: `a line table with addresses of ${size} bytes for a unit with addresses of ${unit.addressSize}`,
              expected: 'the same address size of both',
            },
            () => placeInUnit(unit, unit.start),
          );
      },
    };
  },
};

export const N05: Rule = {
  id: 'N05',
  class: 'S',
  statement: 'directories and files that a line table names are in its lists',
  citation: { dwarf4: '6.2.2, 6.2.4', dwarf5: '6.2.2, 6.2.4' },
  hooks: (_, share) => share(lineTables).nothing,
};

export const N06: Rule = {
  id: 'N06',
  class: 'N',
  statement: 'a sequence of a line number program ends with DW_LNE_end_sequence',
  citation: { dwarf4: '6.2.5.3', dwarf5: '6.2.5.3' },
  hooks: (_, share) => share(lineTables).nothing,
};

export const N07: Rule = {
  id: 'N07',
  class: 'N',
  statement: 'addresses never decrease within a sequence',
  citation: { dwarf4: '6.2.5', dwarf5: '6.2.5' },
  hooks: (_, share) => share(lineTables).nothing,
};

export const N08: Rule = {
  id: 'N08',
  class: 'N',
  statement:
    'the length of an extended opcode is that of its operands, and no opcode goes on behind the program',
  citation: { dwarf4: '6.2.5.3', dwarf5: '6.2.5.3' },
  hooks: (_, share) => share(lineTables).nothing,
};

export const N09: Rule = {
  id: 'N09',
  class: 'N',
  statement: 'DW_AT_stmt_list leads to a line table, and files of entries are in its list',
  citation: { dwarf4: '2.14, 3.1.1', dwarf5: '2.14, 3.1.1' },
  concernsVersions: true,
  hooks: (_, share) => {
    const { tables } = share(lineTables);
    return {
      attribute: ({ name, form }) => {
        if (name === DW_AT.stmt_list) return (visit) => checkTable(visit, tables);
        const isFile = name === DW_AT.decl_file || name === DW_AT.call_file;
        return isFile && formClass(form) === FORM_CLASS.constant
          ? (visit) => checkFile(visit, tables)
          : undefined;
      },
    };
  },
};

export const N10: Rule = {
  id: 'N10',
  class: 'N',
  statement: 'DW_LNCT_MD5 has the form DW_FORM_data16',
  citation: { dwarf5: '6.2.4.1' },
  hooks: (_, share) => share(lineTables).nothing,
};

export const LINE_TABLE_RULES: readonly Rule[] = [N01, N02, N03, N04, N05, N06, N07, N08, N09, N10];

interface SharedLineTables extends Shared {
  readonly tables: LineTables;
  /** For rules that are decided while tables are read. */
  readonly nothing: Hooks;
}

function lineTables(check: Check): SharedLineTables {
  const tables = new LineTables(check, {
    header: N01,
    numbers: N02,
    formats: N03,
    indexes: N05,
    sequences: N06,
    addresses: N07,
    lengths: N08,
    md5: N10,
  });
  return { tables, nothing: {}, hooks: { file: (file) => tables.read(file) } };
}

function checkTable(visit: Visit, tables: LineTables): void {
  const { unit } = visit;
  const id = formClass(visit.form);
  if (id !== FORM_CLASS.section_offset && id !== FORM_CLASS.constant) return;
  const section = unit.section.file.section('line', unit.section.family);
  if (section !== undefined && !section.isWhole) return;
  if (
    section !== undefined &&
    tables.at(section, lineOffset(unit.contribution.line + visit.number)) !== undefined
  )
    return;
  visit.report(N09, {
    found:
      section === undefined
        ? 'a line table in a section that the file does not have'
        : 'an offset where no line table begins',
    expected: 'the offset of a line table',
  });
}

function checkFile(visit: Visit, tables: LineTables): void {
  const table = tables.of(visit.unit);
  if (table?.header === undefined) return;
  const { number } = visit;
  const { firstFile, fileCount } = table;
  // Before version 5, 0 says that there is no file; later producers write it so too.
  if (number === 0 || (number >= firstFile && number < firstFile + fileCount)) return;
  visit.report(N09, {
    found: `file ${number} of a table with ${fileCount === 0 ? 'no files' : `the files ${firstFile} to ${firstFile + fileCount - 1}`}`,
    expected: 'the number of a file of the line table of the unit',
  });
}
