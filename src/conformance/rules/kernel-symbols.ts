/** Kernels: exported symbols, and what their versions cannot show. */
import { DW_AT, DW_TAG } from '../../../generated/dwarf-constants.ts';
import { STT } from '../../../generated/elf-constants.ts';
import { NameFilter } from '../../elf/name-filter.ts';
import { symbolTables } from '../../elf/symbols.ts';
import { DwarfksymsError } from '../../errors.ts';
import { unicode } from '../../unicode.ts';
import { SymbolPlaces } from '../../symver/aliases.ts';
import { CANONICAL, LINUX, type Profile } from '../../symver/profile.ts';
import { usualScope } from '../../symver/scope.ts';
import { versionObjectInSteps } from '../../symver/version-object.ts';
import { versionsByUnit } from '../../symver/versions-by-unit.ts';
import type { Check } from '../check.ts';
import type { CheckedFile } from '../checked-file.ts';
import { typeColumns } from '../doubtful-layouts.ts';
import { exportedSymbols, type Described, type ExportedSymbols } from '../exported-symbols.ts';
import type { FindingPlace } from '../finding.ts';
import { placeOfEntry } from '../place.ts';
import { referredEntry } from '../referred-entry.ts';
import type { Problem } from '../rule-statement.ts';
import type { Rule } from '../rule.ts';
import { AGGREGATES, type TypeColumns } from '../type-columns.ts';
import type { UnitTree } from '../unit-tree.ts';

/** Names that a finding has room for: a kernel exports thousands. */
const MOST_NAMES = 8;

const IGNORE = (): void => undefined;

export const K04: Rule = {
  id: 'K04',
  class: 'S',
  statement: 'an exported symbol has an entry in the file',
  citation: { other: 'docs/symbol-versions.md, 2' },
  concernsVersions: true,
  hooks: (check, share) => {
    const exported = share(exportedSymbols);
    const described = new Set<string>();
    exported.listeners.push(({ symbol }) => described.add(symbol));
    return {
      end: () => {
        const { file } = exported;
        if (
          file === undefined ||
          check.files.every((one) => one.sections.every(({ units }) => units.length === 0))
        )
          return;
        const names = missing(exported, file, described);
        if (names.length > 0)
          check.report(
            K04,
            { found: `${names.length} exported symbols without an entry: ${first(names)}`, expected: TYPED },
            () => wholeFile(file),
          );
      },
    };
  },
};

const TYPED = 'an entry of each exported symbol, without which it has no version';

/** Without aliases of what is described, and without assembler symbols, which have no type. */
function missing(
  { names }: ExportedSymbols,
  { elf }: CheckedFile,
  described: ReadonlySet<string>,
): readonly string[] {
  const left = [...names].filter((name) => !described.has(name));
  if (left.length === 0) return left;
  try {
    const places = new SymbolPlaces(elf, [...names], LINUX, IGNORE).namesAtSamePlace([...names]);
    const filter = new NameFilter(new Set(left));
    const untyped = new Set<string>();
    for (const table of symbolTables(elf, IGNORE))
      for (const { name, type } of table.globals(filter)) if (type === STT.NOTYPE) untyped.add(name);
    return left.filter((name) => !untyped.has(name) && !places(name).some((other) => described.has(other)));
  } catch (error) {
    if (error instanceof DwarfksymsError) return left;
    throw error;
  }
}

export const K05: Rule = {
  id: 'K05',
  class: 'S',
  statement: 'what an exported symbol is or passes by value has a complete type',
  citation: { other: 'docs/symbol-versions.md, 4' },
  concernsVersions: true,
  hooks: (check, share) => {
    const columns = share(typeColumns);
    share(exportedSymbols).listeners.push((one) => checkComplete(check, columns, one));
    return {};
  },
};

function checkComplete(check: Check, columns: TypeColumns, { tree, source }: Described): void {
  if (tree.has(source, DW_AT.declaration)) return;
  const parameters = [...tree.children(source)].filter(
    (child) => tree.tag(child) === DW_TAG.formal_parameter,
  );
  for (const entry of [source, ...parameters]) {
    const value = tree.value(entry, DW_AT.type);
    const type = value === undefined ? -1 : columns.valueType(referredEntry(check, tree, value));
    // Type units have what a stub stands for.
    if (type < 0 || !AGGREGATES.has(tree.tag(type)) || !columns.isDeclared(type)) continue;
    if (tree.has(type, DW_AT.signature)) continue;
    const what =
      entry !== source ? 'a parameter' : tree.tag(source) === DW_TAG.variable ? 'a variable' : 'a result';
    check.report(
      K05,
      {
        found: `${what} whose type is only declared`,
        expected: 'the definition of the type: the version does not depend on what it holds',
      },
      () => placeOfEntry(tree, entry),
    );
  }
}

export const K06: Rule = {
  id: 'K06',
  class: 'S',
  statement: 'versions depend on types alone, not on the order of entries or on other exports',
  citation: { other: 'docs/symbol-versions.md, 10' },
  concernsVersions: true,
  onDemand: true,
  hooks: (check, share) => {
    const exported = share(exportedSymbols);
    return {
      end: () => {
        const { file, names } = exported;
        if (file === undefined) return;
        const wanted = [...names];
        const linux = versionsIn(check, file, wanted, LINUX);
        const canonical = linux && versionsIn(check, file, wanted, CANONICAL);
        if (linux === undefined || canonical === undefined) return;
        const moved = wanted.filter((name) => linux.versions.get(name) !== canonical.versions.get(name));
        if (moved.length > 0) check.report(K06, movedProblem(moved, names.size), () => wholeFile(file));
        const ties = wanted.filter((name) => linux.ties.has(name));
        if (ties.length > 0)
          check.report(
            K06,
            {
              found: `${ties.length} of ${names.size} versions rest on a choice between type strings: ${first(ties)}`,
              expected: 'one definition of each type',
            },
            () => wholeFile(file),
          );
      },
    };
  },
};

function movedProblem(moved: readonly string[], count: number): Problem {
  return {
    found: `${moved.length} of ${count} versions differ from those of the profile canonical: ${first(moved)}`,
    expected: 'versions that depend on types alone ("dwarfksyms version --explain-order" names the causes)',
  };
}

interface Versions {
  readonly versions: ReadonlyMap<string, number>;
  readonly ties: ReadonlySet<string>;
}

/** As the build computed them; undefined where that cannot be done. */
function versionsIn(
  { companions }: Check,
  { elf }: CheckedFile,
  names: readonly string[],
  profile: Profile,
): Versions | undefined {
  const options = {
    profile,
    stable: false,
    warn: IGNORE,
    companions,
    findTies: profile === LINUX,
    followSkeletons: true,
    attributesErrors: true,
    ignoresAssembler: true,
  };
  const steps =
    usualScope(elf, LINUX) === 'unit'
      ? versionsByUnit(elf, names, options)
      : versionObjectInSteps(elf, names, options);
  try {
    let step = steps.next();
    while (step.done !== true) step = steps.next();
    return step.value;
  } catch (error) {
    if (error instanceof DwarfksymsError) return undefined;
    throw error;
  }
}

export const K07: Rule = {
  id: 'K07',
  class: 'S',
  statement:
    'versions show what matters to callers: places of bit fields, variable arguments, functions that do not return',
  citation: { other: 'docs/symbol-versions.md, 4' },
  hooks: (check, share) => {
    const exported = share(exportedSymbols);
    exported.listeners.push(({ tree, source }) => {
      for (const problem of unseenIn(tree, source))
        check.report(K07, problem, () => placeOfEntry(tree, source));
    });
    return {
      attribute: ({ tag, name }) =>
        tag === DW_TAG.member && name === DW_AT.bit_offset
          ? (visit) => {
              if (exported.names.size > 0) visit.report(K07, BIT_OFFSET);
            }
          : undefined,
    };
  },
};

const BIT_OFFSET: Problem = {
  found: 'a bit field placed by DW_AT_bit_offset, which no version shows',
  expected: 'DW_AT_data_bit_offset, as producers of DWARF 5 write it',
};

function* unseenIn(tree: UnitTree, entry: number): Generator<Problem> {
  if (tree.tag(entry) !== DW_TAG.subprogram || tree.has(entry, DW_AT.declaration)) return;
  for (const child of tree.children(entry))
    if (tree.tag(child) === DW_TAG.unspecified_parameters)
      yield {
        found: 'an exported function with variable arguments, which its version does not show',
        expected: 'a list of parameters that cannot change unseen',
      };
  if (tree.has(entry, DW_AT.noreturn))
    yield {
      found: 'an exported function that does not return, which its version does not show',
      expected: 'a function whose callers need not know it',
    };
}

/** `a, b, c`; of more than there is room for, `a, b, …`. */
function first(names: readonly string[]): string {
  const shown = names.toSorted().slice(0, MOST_NAMES).map(unicode);
  return `${shown.join(', ')}${names.length > shown.length ? ', …' : ''}`;
}

function wholeFile({ name }: CheckedFile): FindingPlace {
  return { file: name, section: undefined, offset: undefined, length: undefined, unit: undefined, path: [] };
}
