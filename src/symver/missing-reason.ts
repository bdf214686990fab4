/** Why there is no version for a symbol: what a user who expected one wants to know. */
import { match } from 'ts-pattern';
import { STT } from '../../generated/elf-constants.ts';
import type { DwarfFile } from '../dwarf/dwarf-file.ts';
import { isSkeleton } from '../dwarf/unit-kinds.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { NameFilter } from '../elf/name-filter.ts';
import { symbolTables } from '../elf/symbols.ts';
import { describePlace, hex, type Warn } from '../errors.ts';
import { isAssemblerUnit } from './assembler-units.ts';
import { findHiddenEntries } from './entry-search.ts';
import type { Compiler, MissingReason } from './reason.ts';
import type { ShapeTable } from './shapes.ts';
import { tagText } from './tag-text.ts';

export type { Compiler, MissingReason } from './reason.ts';

export function describeReason(reason: MissingReason): string {
  return match(reason)
    .with(
      { kind: 'bytecode' },
      ({ compiler }) => `the file contains bytecode of ${compiler} instead of DWARF`,
    )
    .with({ kind: 'no-debug-information' }, () => 'the file has no debugging information')
    .with(
      { kind: 'not-searched' },
      ({ within, section, offset }) =>
        `the only entry of that name is inside a ${within}, which is not searched (${section}+${hex(offset)})`,
    )
    .with(
      { kind: 'split-unit-missing' },
      () => 'no entry has that name, and a .dwo file that could have one is missing',
    )
    .with({ kind: 'supplementary-missing' }, ({ file, isReached }) =>
      isReached
        ? `its types refer to the supplementary file ${file}, which cannot be read`
        : `no entry has that name, and the supplementary file ${file}, which contains names, cannot be read`,
    )
    .with({ kind: 'assembler' }, () => 'it is an assembler symbol without a type')
    .with({ kind: 'error' }, ({ detail, place }) => {
      const where = describePlace(place).replace(/: $/, '');
      return where === '' ? detail : `${detail} (${where})`;
    })
    .with({ kind: 'no-entry' }, () => 'no entry has that name')
    .exhaustive();
}

/** Whether the symbol is there, but cannot be versioned because a file cannot be read. */
export function isLost(reason: MissingReason): boolean {
  return reason.kind === 'supplementary-missing' && reason.isReached;
}

/** Whether no symbol of the file has a version, for the same reason. */
export function holdsForFile({ kind }: MissingReason): boolean {
  return kind === 'bytecode' || kind === 'no-debug-information';
}

/** The reason that holds for all symbols of a file without debugging information. */
export function reasonWithoutDwarf(elf: ElfFile): MissingReason {
  const compiler = bytecodeIn(elf);
  return compiler === undefined ? { kind: 'no-debug-information' } : { kind: 'bytecode', compiler };
}

/** Sections by which bytecode is known: GCC's begin so, LLVM's have these names. */
const GCC_BYTECODE = '.gnu.lto_';
const LLVM_BYTECODE: ReadonlySet<string> = new Set(['.llvmbc', '.llvm.lto']);

function bytecodeIn({ sections }: ElfFile): Compiler | undefined {
  if (sections.some(({ name }) => name.startsWith(GCC_BYTECODE))) return 'GCC';
  return sections.some(({ name }) => LLVM_BYTECODE.has(name)) ? 'LLVM' : undefined;
}

/**
 * The reason for each of `names`, for which no DIE was found in `dwarf`.
 * @param lost those of them for which one was found, but whose types cannot be read
 * @param untyped those for which there are DIEs of assembler files only
 */
export function missingReasons(
  elf: ElfFile,
  dwarf: DwarfFile,
  shapes: ShapeTable,
  names: ReadonlySet<string>,
  { lost, untyped }: { readonly lost: ReadonlySet<string>; readonly untyped: ReadonlySet<string> },
): ReadonlyMap<string, MissingReason> {
  const reasons = new Map<string, MissingReason>();
  if (names.size === 0) return reasons;
  const lostFile = dwarf.lostSupplementary;
  for (const name of [...untypedSymbols(elf, names), ...untyped]) reasons.set(name, { kind: 'assembler' });
  for (const name of lost)
    reasons.set(name, { kind: 'supplementary-missing', file: lostFile ?? '', isReached: true });
  const others = new Set(Array.from(names).filter((name) => !reasons.has(name)));
  // Looking at all entries again is left out where nothing is to be found: a kernel's assembler symbols cost 7 % otherwise.
  if (others.size === 0) return reasons;
  const hidden = findHiddenEntries(dwarf, shapes, others);
  const splitMissing = dwarf.units.some((unit) => !unit.info.file.sections.isSplit && isSkeleton(unit));
  const isAssembler = dwarf.units.every(isAssemblerUnit);
  for (const name of others) {
    const entry = hidden.get(name);
    if (entry !== undefined) {
      const { within, section, offset } = entry;
      reasons.set(name, { kind: 'not-searched', within: tagText(within), section, offset });
    } else if (splitMissing) reasons.set(name, { kind: 'split-unit-missing' });
    else if (lostFile !== undefined)
      reasons.set(name, { kind: 'supplementary-missing', file: lostFile, isReached: false });
    else if (isAssembler) reasons.set(name, { kind: 'assembler' });
    else reasons.set(name, { kind: 'no-entry' });
  }
  return reasons;
}

/** The tables were read before, for the aliases. */
const ALREADY_WARNED: Warn = () => undefined;

/** Those of the names that are defined without a type: compilers give every symbol one. gABI 4, "Symbol Table". */
function untypedSymbols(elf: ElfFile, names: ReadonlySet<string>): ReadonlySet<string> {
  const filter = new NameFilter(names);
  const untyped = new Set<string>();
  for (const table of symbolTables(elf, ALREADY_WARNED))
    for (const { name, type } of table.globals(filter)) if (type === STT.NOTYPE) untyped.add(name);
  return untyped;
}
