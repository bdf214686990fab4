/** Kernels: what keeps versions stable although types change (symbol versions, section 8). */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../../errors.ts';
import { unicode } from '../../unicode.ts';
import type { KabiRuleEntry, KabiRules } from '../../symver/kabi-rules.ts';
import { KABI_SECTION, readKabiRules } from '../../symver/kabi-section.ts';
import { EntryNames, referenceText } from '../../types/names.ts';
import type { Check } from '../check.ts';
import { CheckedEntries } from '../checked-entry.ts';
import type { CheckedFile } from '../checked-file.ts';
import { typeColumns } from '../doubtful-layouts.ts';
import { exportedSymbols } from '../exported-symbols.ts';
import type { FindingPlace } from '../finding.ts';
import { placeOfEntry } from '../place.ts';
import type { Rule } from '../rule.ts';
import { AGGREGATES, type TypeColumns } from '../type-columns.ts';
import type { UnitTree } from '../unit-tree.ts';

const DOCUMENT = 'docs/symbol-versions.md, 8';

export const K01: Rule = {
  id: 'K01',
  class: 'N',
  statement: 'the section of kABI rules holds whole rules of a known version and type',
  citation: { other: DOCUMENT },
  concernsVersions: true,
  hooks: (check) => ({
    file: (file) => {
      if (file !== check.files[0]) return;
      const report = (error: DwarfksymsError): void =>
        check.report(
          K01,
          {
            found: unicode(error.detail),
            expected: 'rules of four strings each: version 1, type, target, value',
          },
          () => inSection(file, error.place.offset),
        );
      rulesOf(file, report);
    },
  }),
};

/** What can be read of the rules is no more where something is wrong. */
function rulesOf(file: CheckedFile, report: (error: DwarfksymsError) => void): KabiRules | undefined {
  if (!file.elf.sections.some(({ name }) => name === KABI_SECTION)) return undefined;
  try {
    return readKabiRules(file.elf, report);
  } catch (error) {
    if (!(error instanceof DwarfksymsError)) throw error;
    report(error);
    return undefined;
  }
}

function inSection({ name }: CheckedFile, offset: number | undefined): FindingPlace {
  return { file: name, section: KABI_SECTION, offset, length: undefined, unit: undefined, path: [] };
}

export const K02: Rule = {
  id: 'K02',
  class: 'S',
  statement: 'a kABI rule is about a type, an enumerator or a symbol of the file',
  citation: { other: DOCUMENT },
  concernsVersions: true,
  hooks: (check, share) => {
    const entries = new CheckedEntries(check);
    const exported = share(exportedSymbols);
    /** Those of the file that nothing was found for. */
    const open = new Map<string, KabiRuleEntry>();
    let strings: readonly string[] = [];
    return {
      file: (file) => {
        if (file !== check.files[0]) return;
        const rules = [...(rulesOf(file, () => undefined)?.all() ?? [])];
        for (const rule of rules) open.set(`${rule.type} ${rule.target}`, rule);
        strings = rules.filter(({ type }) => type === 'type_string').map(({ value }) => value);
      },
      unitEnd: (_, tree) => {
        if (open.size > 0) matchTypes(open, tree, entries);
      },
      end: () => {
        const [file] = check.files;
        for (const { type, target, offset } of open.values()) {
          // A type string may define a type that only other ones refer to.
          const isUsed = exported.names.has(target) || strings.some((value) => value.includes(target));
          if (file === undefined || (type === 'type_string' && isUsed)) continue;
          check.report(
            K02,
            { found: `a rule ${type} for ${unicode(target)}, which the file has not`, expected: EXPECTED },
            () => inSection(file, offset),
          );
        }
      },
    };
  },
};

const EXPECTED = 'a target that the file describes, spelled as type strings spell it';

function matchTypes(open: Map<string, KabiRuleEntry>, tree: UnitTree, entries: CheckedEntries): void {
  const names = new EntryNames();
  for (let index = 0; index < tree.count; index++) {
    const tag = tree.tag(index);
    if (tag === DW_TAG.subprogram || tag === DW_TAG.variable) {
      open.delete(`type_string ${tree.name(index) ?? ''}`);
      continue;
    }
    const isEnumerator = tag === DW_TAG.enumerator;
    if (!isEnumerator && !tree.has(index, DW_AT.byte_size) && !AGGREGATES.has(tag) && tag !== DW_TAG.typedef)
      continue;
    const entry = entries.at(tree, index);
    const name = names.qualified(entry);
    if (name === undefined) continue;
    if (isEnumerator) {
      const enumeration = entry.parent && names.qualified(entry.parent);
      for (const type of ['enumerator_ignore', 'enumerator_value'])
        open.delete(`${type} ${enumeration} ${name}`);
      continue;
    }
    if (AGGREGATES.has(tag) || tag === DW_TAG.enumeration_type) open.delete(`declonly ${name}`);
    open.delete(`byte_size ${name}`);
    const reference = names.reference(entry);
    if (reference !== undefined) open.delete(`type_string ${referenceText(reference)}`);
  }
}

const HIDDEN = '__kabi_';
const KEEPERS = ['__kabi_reserved', '__kabi_renamed'];

export const K03: Rule = {
  id: 'K03',
  class: 'S',
  statement: 'a union with a kABI placeholder is as large, and aligned as, what it stands for',
  citation: { other: DOCUMENT },
  hooks: (check, share) => {
    const columns = share(typeColumns);
    const exported = share(exportedSymbols);
    let isLooking = false;
    return {
      file: (file) => {
        if (file === check.files[0]) isLooking = exported.names.size > 0 && hasPlaceholders(file);
      },
      unitEnd: (_, tree) => {
        if (isLooking) checkUnions(check, tree, columns);
      },
    };
  },
};

/** Whether a name begins so in any of the sections that have names. */
function hasPlaceholders({ sections }: CheckedFile): boolean {
  return sections.some(
    ({ kind, bytes }) =>
      (kind === 'str' || kind === 'info' || kind === 'types' || kind === 'line_str') &&
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(HIDDEN),
  );
}

function checkUnions(check: Check, tree: UnitTree, columns: TypeColumns): void {
  const { items, length } = columns.aggregates;
  for (let i = 0; i < length; i++) {
    const union = items[i]!;
    if (tree.tag(union) !== DW_TAG.union_type) continue;
    const kept = placeholderIn(tree, columns, union);
    if (kept === undefined) continue;
    const size = columns.sizes[union]!;
    const before = columns.sizeOf(columns.types[kept]!);
    if (before >= 0 && size !== before)
      check.report(
        K03,
        {
          found: `a union of ${size} bytes in the place of ${before} bytes`,
          expected: 'a union that is as large as what it stands for: versions show the latter',
        },
        () => placeOfEntry(tree, union),
      );
    const aligned = [union, ...tree.children(union)].find(
      (entry) => entry !== kept && alignmentOf(tree, columns, entry) > before,
    );
    if (before > 0 && aligned !== undefined)
      check.report(
        K03,
        {
          found: 'DW_AT_alignment of more than the size of what the union stands for',
          expected: 'an alignment that moves nothing: versions do not show it',
        },
        () => placeOfEntry(tree, aligned),
      );
  }
}

/** The member with the type that versions show instead of the union: one of it, or the first of a structure in it. */
function placeholderIn(tree: UnitTree, columns: TypeColumns, union: number): number | undefined {
  for (const member of tree.children(union)) {
    if (tree.tag(member) !== DW_TAG.member) continue;
    const inner = columns.types[member]!;
    const first =
      inner >= 0 && tree.tag(inner) === DW_TAG.structure_type ? firstMember(tree, inner) : undefined;
    for (const candidate of [member, first]) {
      const name = candidate === undefined ? undefined : tree.name(candidate);
      if (name !== undefined && KEEPERS.some((prefix) => name.startsWith(prefix))) return candidate;
    }
  }
  return undefined;
}

function firstMember(tree: UnitTree, structure: number): number | undefined {
  for (const child of tree.children(structure)) if (tree.tag(child) === DW_TAG.member) return child;
  return undefined;
}

function alignmentOf(tree: UnitTree, columns: TypeColumns, entry: number): number {
  const type = tree.tag(entry) === DW_TAG.member ? columns.valueType(columns.types[entry]!) : entry;
  const value = type >= 0 ? tree.value(type, DW_AT.alignment) : undefined;
  return value === undefined ? 0 : value.lo >>> 0;
}
