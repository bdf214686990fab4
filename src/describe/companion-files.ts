/** The files that belong to an object: those of its split units, and its supplementary file. */
import { DW_AT, DW_UT } from '../../generated/dwarf-constants.ts';
import { NO_SHAPE } from '../dwarf/plans.ts';
import { DebugFile } from '../dwarf/debug-file.ts';
import { DeclarationTables } from '../dwarf/declaration-tables.ts';
import { hasDebugInformation, hasSplitUnits } from '../dwarf/sections.ts';
import { openSupplementary } from '../dwarf/supplementary.ts';
import { baseBehind, type FileRole, type Unit } from '../dwarf/units.ts';
import type { Companions } from '../elf/companions.ts';
import { hasDebugLink } from '../elf/debug-link.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { attempt } from '../attempt.ts';
import { DwarfksymsError, locate, type Warn } from '../errors.ts';
import { unsigned } from './bits.ts';
import { describeContainer, type Container } from './container.ts';
import type { Omissions } from './omissions.ts';
import { UnitContext } from './unit-context.ts';

/** One file that is described, with its units in the order of their addresses. */
export interface SourceFile {
  readonly name: string;
  readonly role: FileRole;
  readonly debug: DebugFile;
  readonly container: Container;
  readonly tables: DeclarationTables;
  readonly contexts: readonly UnitContext[];
  /** Whether this is but a part of the object: split units that it holds itself (`-gsplit-dwarf=single`). */
  readonly isPart: boolean;
}

export interface ReadOptions {
  readonly companions: Companions | undefined;
  readonly omissions: Omissions;
  readonly warn: Warn;
}

/** The object first, then its split files, then its supplementary file. */
export class SourceFiles {
  readonly list: SourceFile[] = [];
  readonly #options: ReadOptions;
  #nextBase = baseBehind(undefined);
  #unitCount = 0;

  /** @throws DwarfksymsError where the object cannot be read; a companion that cannot be read is a warning */
  constructor(name: string, elf: ElfFile, options: ReadOptions) {
    this.#options = options;
    const { companions, omissions, warn } = options;
    if (
      !hasDebugInformation(elf) &&
      (hasDebugLink(elf) || companions?.debugFile(elf, hasDebugInformation) !== undefined)
    )
      omissions.add('debug-file');
    const main = this.#add(name, elf, 'main');
    for (const skeleton of main.contexts) this.#addSplit(main, skeleton);
    attempt(() => {
      const supplementary = openSupplementary(main.debug, companions, warn);
      if (supplementary?.elf === undefined) return;
      this.#add(supplementary.name, supplementary.elf, 'supplementary');
    }, warn);
  }

  #add(name: string, elf: ElfFile, role: FileRole): SourceFile {
    const { omissions } = this.#options;
    const warn: Warn = (warning) => this.#options.warn(warning.at({ file: elf.name }));
    return locate({ file: elf.name }, () => {
      const debug = new DebugFile(elf, { shapeOf: () => NO_SHAPE, warn, role });
      const container = describeContainer(elf, debug.sections.isSplit, omissions, warn);
      const units = debug.readUnits(this.#nextBase, this.#unitCount);
      const tables = new DeclarationTables();
      const file = { debug, container };
      const contexts = units.map((unit) => new UnitContext(unit, file, tables));
      this.#unitCount += units.length;
      const last = units.at(-1)?.info;
      if (last !== undefined) this.#nextBase = baseBehind(last);
      const isPart = role === 'split' && this.list[0]?.debug.elf === elf;
      const source = { name, role, debug, container, tables, contexts, isPart };
      this.list.push(source);
      return source;
    });
  }

  /** Files are shared by skeletons that name the same one. DWARF 5, 7.3.2. */
  #addSplit(main: SourceFile, skeleton: UnitContext): void {
    const named = skeleton.text(DW_AT.dwo_name) ?? skeleton.text(DW_AT.GNU_dwo_name);
    const id = splitId(skeleton);
    if (named === undefined || id === undefined || main.debug.sections.isSplit) return;
    const { elf } = main.debug;
    const isOwn = hasSplitUnits(elf);
    const name = isOwn ? `${main.name}${SPLIT_SUFFIX}` : named;
    let file = this.list.find((other) => other.role === 'split' && other.name === name);
    if (file === undefined) {
      const directory = skeleton.text(DW_AT.comp_dir);
      const [found] = isOwn ? [elf] : (this.#options.companions?.splitFiles(elf, name, directory) ?? []);
      if (found !== undefined) file = attempt(() => this.#add(name, found, 'split'), this.#options.warn);
    }
    const unit = file?.contexts.find((context) => isSplitUnit(context.unit) && splitId(context) === id);
    if (file === undefined || unit === undefined) {
      const detail = `there is no readable file ${name} with the split unit`;
      this.#options.warn(new DwarfksymsError('companion-missing', detail, { file: main.name }));
      return;
    }
    skeleton.splitName = name;
    for (const context of file.contexts)
      if (context === unit || (context.unit.signature !== undefined && context.skeleton === undefined))
        context.skeleton = skeleton;
  }
}

/** For the name of a file with the split units that an object holds itself: a description has them in a file of their own. */
const SPLIT_SUFFIX = '.dwo';

function isSplitUnit({ signature }: Unit): boolean {
  return signature === undefined;
}

/** From the header, or, before version 5, the unit DIE. */
export function splitId(context: UnitContext): bigint | undefined {
  const { dwoId, type } = context.unit;
  if (dwoId !== undefined) return unsigned(dwoId);
  const value = type === DW_UT.type ? undefined : context.root.get(DW_AT.GNU_dwo_id);
  return value && unsigned(value);
}
