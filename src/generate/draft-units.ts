/** Content → units with DIEs, as the arrangement wants them. */
import { DW_AT, DW_LANG, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfksymsError } from '../errors.ts';
import type { UnitKind } from '../write/description.ts';
import type { Arrangement } from './arrangement.ts';
import type { Content, SourceFile, TypeContent } from './content.ts';
import { constant, Drafter, reference, splitIdentification, text, type DraftUnit } from './draft.ts';
import { SymbolDrafter } from './draft-symbols.ts';
import { TypeDrafter } from './draft-types.ts';
import { draftStray } from './strays.ts';
import type { UnitSpelling } from './spelling.ts';
import { UnitContext } from './unit-context.ts';

export interface Drafts {
  readonly units: readonly DraftedUnit[];
  readonly drafter: Drafter;
}

export interface DraftedUnit {
  readonly unit: DraftUnit;
  /** The order of source files in the unit's line table. */
  readonly files: readonly SourceFile[];
  /** Which compile unit it is, or which one it belongs to. Split units with one number are in one .dwo file. */
  readonly number: number;
}

/** What DW_AT_type may lead to, wherever it stands. */
const TYPES: ReadonlySet<number> = new Set([
  DW_TAG.base_type,
  DW_TAG.pointer_type,
  DW_TAG.const_type,
  DW_TAG.typedef,
  DW_TAG.structure_type,
  DW_TAG.union_type,
  DW_TAG.enumeration_type,
]);

const FILES: readonly SourceFile[] = ['source', 'header', 'rust'];

const LANGUAGES = [DW_LANG.C, DW_LANG.C89, DW_LANG.C_plus_plus];

/** @param spellings of the units in turn; at least one */
export function draftUnits(
  content: Content,
  arrangement: Arrangement,
  spellings: readonly UnitSpelling[],
  leastVersion: number,
): Drafts {
  return new UnitDrafter(content, arrangement, spellings, leastVersion).draft();
}

class UnitDrafter {
  readonly #content: Content;
  readonly #arrangement: Arrangement;
  readonly #spellings: readonly UnitSpelling[];
  readonly #drafter = new Drafter();
  readonly #types: TypeDrafter;
  readonly #symbols: SymbolDrafter;
  readonly #contexts: UnitContext[] = [];
  readonly #numbers: number[] = [];
  readonly #compileUnits: UnitContext[] = [];
  readonly #typeUnits = new Map<string, UnitContext>();
  readonly #parents: ReadonlySet<number>;
  #partial: UnitContext | undefined;

  constructor(
    content: Content,
    arrangement: Arrangement,
    spellings: readonly UnitSpelling[],
    leastVersion: number,
  ) {
    this.#content = content;
    this.#arrangement = arrangement;
    this.#spellings = spellings;
    this.#parents = new Set(
      content.types.flatMap((type) => ('nestedIn' in type ? [type.nestedIn ?? -1] : [])),
    );
    this.#types = new TypeDrafter(content, this.#drafter, {
      homeOf: (index, context) => this.#homeOf(index, context),
      hasStubs: arrangement.hasStubs,
      areUsersFirst: arrangement.areUsersFirst,
      leastVersion,
    });
    this.#symbols = new SymbolDrafter(this.#drafter, this.#types, leastVersion);
  }

  draft(): Drafts {
    const { unitCount, isSplit } = this.#arrangement;
    for (let i = 0; i < unitCount; i++)
      this.#compileUnits.push(
        this.#begin(
          isSplit ? 'split-compile' : 'compile',
          i,
          isSplit ? { signature: FIRST_DWO_ID + BigInt(i) } : {},
        ),
      );
    for (const [i, symbol] of this.#content.symbols.entries()) {
      const context = this.#compileUnits[i % unitCount];
      if (context !== undefined) this.#symbols.add(symbol, i, context);
    }
    if (this.#arrangement.hasUnused) this.#addUnused();
    this.#import();
    this.#addStrays();
    const units = this.#contexts.map(({ unit, files }, i) => ({
      unit,
      files,
      number: this.#numbers[i] ?? 0,
    }));
    return { units, drafter: this.#drafter };
  }

  /** Makes the types that nothing has needed. */
  #addUnused(): void {
    const [context] = this.#compileUnits;
    if (context === undefined) return;
    for (const index of this.#content.types.keys())
      this.#types.dieOf(index, { context: this.#homeOf(index, context), subprogram: undefined });
  }

  #addStrays(): void {
    for (const [number, content] of this.#content.strays.entries()) {
      const unit = this.#compileUnits[content.unit % this.#compileUnits.length]?.unit;
      if (unit === undefined) continue;
      const dies = unit.root.children.flatMap(({ id, tag }) => (TYPES.has(tag) ? [id] : []));
      const symbolCount = unit.role === 'object' ? this.#content.symbols.length : 0;
      unit.root.children.push(draftStray(content, number, unit, { dies, symbolCount }, this.#drafter));
    }
  }

  /** Starts a unit. */
  #begin(
    kind: UnitKind,
    number: number,
    { signature, role, group }: { signature?: bigint; role?: DraftUnit['role']; group?: string },
  ): UnitContext {
    const count = this.#contexts.length;
    // What split units refer to by index is in tables that all units of the file share. DWARF 5, 7.3.2.
    const spelling = this.#spellings[(this.#arrangement.isSplit ? number : count) % this.#spellings.length];
    if (spelling === undefined) throw new DwarfksymsError('internal', 'no spelling for units');
    const root = this.#drafter.die(rootTag(kind), [
      text(DW_AT.producer, 'dwarfksyms'),
      constant(DW_AT.language, LANGUAGES[number % LANGUAGES.length]),
      kind === 'compile' || kind === 'split-compile' ? text(DW_AT.name, `unit${number}.c`) : undefined,
      kind === 'split-compile' && spelling.version < 5 ? splitIdentification(signature) : undefined,
    ]);
    const unit: DraftUnit = {
      kind,
      spelling,
      root,
      signature,
      typeDie: undefined,
      group,
      role: role ?? (this.#arrangement.isSplit ? 'dwo' : 'object'),
    };
    // Each unit has its own numbers for the same files.
    const files = FILES.map((_, i) => FILES[(i + count) % FILES.length]).filter((file) => file !== undefined);
    const context = new UnitContext(unit, this.#arrangement.isSplit ? FILES : files, this.#drafter);
    this.#contexts.push(context);
    this.#numbers.push(number);
    return context;
  }

  #homeOf(index: number, context: UnitContext): UnitContext {
    const outermost = this.#outermost(index);
    const type = this.#content.types[outermost];
    const { typeUnits, shared, types } = this.#arrangement;
    if (context.unit.role === 'supplementary') return context;
    if (typeUnits !== 'none' && outermost === index && this.#canBeTypeUnit(index, type))
      return this.#typeUnitOf(index, context);
    if (context.unit.kind === 'type' || context.unit.kind === 'split-type' || context === this.#partial)
      return context;
    if (shared !== 'none' && placementOf(type) === 'partial-unit') return this.#partialUnit(shared);
    if (types === 'spread') return this.#compileUnits[outermost % this.#compileUnits.length] ?? context;
    return context;
  }

  #outermost(index: number): number {
    const type = this.#content.types[index];
    return type !== undefined && 'nestedIn' in type && type.nestedIn !== undefined
      ? this.#outermost(type.nestedIn)
      : index;
  }

  /** A type that is the only one in its tree that others refer to. DWARF 5, 3.1.4. */
  #canBeTypeUnit(index: number, type: TypeContent | undefined): boolean {
    return (
      (type?.kind === 'aggregate' || type?.kind === 'enumeration') &&
      type.placement === 'type-unit' &&
      type.name !== undefined &&
      type.definition !== undefined &&
      !type.isLocal &&
      !this.#parents.has(index)
    );
  }

  /** Split units have their type units in their own file. */
  #typeUnitOf(index: number, user: UnitContext): UnitContext {
    const { isSplit, typeUnits } = this.#arrangement;
    const number = isSplit ? (this.#numbers[this.#contexts.indexOf(user)] ?? 0) : 0;
    const key = `${number} ${index}`;
    const known = this.#typeUnits.get(key);
    if (known !== undefined) return known;
    const signature = FIRST_SIGNATURE + BigInt(index);
    const group = typeUnits === 'grouped' && !isSplit ? { group: `wt.${signature.toString(16)}` } : {};
    const context = this.#begin(isSplit ? 'split-type' : 'type', number, { signature, ...group });
    this.#typeUnits.set(key, context);
    context.unit.typeDie = this.#types.dieOf(index, { context, subprogram: undefined }).id;
    return context;
  }

  #partialUnit(shared: 'partial-unit' | 'supplementary'): UnitContext {
    this.#partial ??= this.#begin('partial', 0, shared === 'supplementary' ? { role: 'supplementary' } : {});
    return this.#partial;
  }

  /** Every compile unit imports the partial unit (DWARF 5, 3.2.5). */
  #import(): void {
    const partial = this.#partial?.unit.root;
    if (partial === undefined) return;
    for (const { unit } of this.#compileUnits)
      unit.root.children.unshift(this.#drafter.die(DW_TAG.imported_unit, [reference(DW_AT.import, partial)]));
  }
}

/** Identifiers of split units and signatures of types are hashes; any numbers do, if they differ. */
const FIRST_DWO_ID = 0xc2b2ae3d27d4eb4fn;
const FIRST_SIGNATURE = 0x9e3779b97f4a7c15n;

function placementOf(type: TypeContent | undefined): string {
  return type !== undefined && 'placement' in type ? type.placement : 'in-unit';
}

function rootTag(kind: UnitKind): number {
  switch (kind) {
    case 'compile':
    case 'split-compile':
      return DW_TAG.compile_unit;
    case 'partial':
      return DW_TAG.partial_unit;
    case 'type':
    case 'split-type':
      return DW_TAG.type_unit;
    case 'skeleton':
      return DW_TAG.skeleton_unit;
  }
}
