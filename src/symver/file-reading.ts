/**
 * What it takes to read one file for versions in one profile: its debugging information, names, kABI rules, and the walk. One
 * reading serves all computations on the file, one after the other: a linked file has one for each of its compile units.
 */
import { DwarfFile, type Unit } from '../dwarf/dwarf-file.ts';
import type { ElfFile } from '../elf/elf-file.ts';
import { hasSymbolTable } from '../elf/symbols.ts';
import { offsetOfDie } from '../dwarf/offsets.ts';
import { placeIn } from '../dwarf/units.ts';
import { hex, type Place } from '../errors.ts';
import type { IntList } from '../int-list.ts';
import { Expansion } from './expansion.ts';
import type { KabiRules } from './kabi-rules.ts';
import { readKabiRules } from './kabi-section.ts';
import { NameReader } from './name-reader.ts';
import type { Nodes } from './nodes.ts';
import type { VersionOptions } from './version-options.ts';
import { PrivateFiles } from './private-files.ts';
import { dependsOnWalk } from './profile.ts';
import { tagText } from './tag-text.ts';
import { SymbolEntries } from './symbol-entries.ts';
import { TypeStrings } from './type-strings.ts';
import { scanUnit } from './unit-scan.ts';
import { type Shared, Workspace } from './workspace.ts';

export class FileReading {
  readonly elf: ElfFile;
  /** The file whose symbol table counts: of a stripped object that of its debug file. */
  readonly symbolFile: ElfFile;
  readonly options: VersionOptions;
  readonly shared: Shared;
  readonly rules: KabiRules | undefined;
  readonly dwarf: DwarfFile;
  /** The names of all units, whatever the order in which they are visited. */
  readonly allNames: NameReader;
  /** The names as the profile has them. */
  readonly reader: NameReader;
  readonly entries: SymbolEntries;
  readonly privateFiles: PrivateFiles;
  readonly expansion: Expansion;
  readonly strings: TypeStrings;

  constructor(elf: ElfFile, options: VersionOptions) {
    const { profile, warn } = options;
    this.elf = elf;
    this.options = options;
    const shared = (options.workspace ?? new Workspace()).begin();
    this.shared = shared;
    this.rules = options.stable ? readKabiRules(elf, warn, options.kabiRules) : undefined;
    const dwarf = new DwarfFile(elf, {
      ...options,
      shapeOf: shared.shapes.shapeOf,
      programs: shared.programs,
    });
    this.dwarf = dwarf;
    // The reference knows no addresses where the object has no symbol table.
    const isSparse = options.followSkeletons === true && !hasSymbolTable(elf);
    this.symbolFile = isSparse && hasSymbolTable(dwarf.elf) ? dwarf.elf : elf;
    this.allNames = new NameReader(dwarf, shared, (unit) => scanUnit(dwarf, shared.shapes, unit).scopes);
    this.reader = profile.namesByUnitOrder ? new NameReader(dwarf, shared) : this.allNames;
    this.entries = new SymbolEntries(dwarf, shared.shapes, shared.texts, this.reader);
    this.privateFiles = new PrivateFiles(dwarf, profile);
    this.expansion = new Expansion({
      dwarf,
      shared,
      nodes: shared.nodes,
      names: this.reader,
      privateFiles: this.privateFiles,
      profile,
      rules: this.rules,
      stopsAtNames: !dependsOnWalk(profile),
      observer: options.observer?.(shared.nodes, shared.texts),
      itemsAreNodes: options.onExpanded !== undefined || options.observer !== undefined,
    });
    this.strings = new TypeStrings(shared.nodes, shared.strings, (node) => this.describe(shared.nodes, node));
  }

  /** Whether anything that was looked for cannot be read. */
  get hasLosses(): boolean {
    return this.dwarf.lostSupplementary !== undefined;
  }

  /** From here on a unit's names exist. Returns the section offsets of its entries that may be symbols. */
  visit(unit: Unit): IntList {
    const { scopes, symbols } = scanUnit(this.dwarf, this.shared.shapes, unit);
    this.reader.visit(unit, scopes);
    return symbols;
  }

  /** Forgets what was expanded. */
  clear(): void {
    this.shared.nodes.clear();
    this.strings.clear();
  }

  /** What a message calls the DIE of a node, and where that is. */
  describe(nodes: Nodes, node: number): { what: string; place: Place } {
    const unit = this.dwarf.unit(nodes.unit(node));
    const { tag } = this.shared.shapes.get(nodes.shape(node));
    const offset = offsetOfDie(unit.info.base, nodes.die(node));
    return { what: `the ${tagText(tag)} at ${hex(offset)}`, place: placeIn(unit.info, offset) };
  }
}
