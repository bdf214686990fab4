/** What an object says of its functions and variables, as the type model has it. */
import { readFileSync } from 'node:fs';
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfFile } from '../../src/dwarf/dwarf-file.ts';
import { EntryReader } from '../../src/dwarf/entry-reader.ts';
import { NO_SHAPE } from '../../src/dwarf/plans.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import type { LayoutOptions } from '../../src/types/layout.ts';
import { referenceText } from '../../src/types/names.ts';
import { TypeVisitor } from '../../src/types/type-of.ts';
import type { SymbolNode, Type } from '../../src/types/type-node.ts';

const SYMBOLS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.variable]);

/** By name, without what is inside functions. */
export function symbolsIn(path: string): ReadonlyMap<string, SymbolNode> {
  const { dwarf, reader } = opened(path);
  const visitor = new TypeVisitor();
  const nodes = new Map<string, SymbolNode>();
  for (const unit of dwarf.units)
    for (const entry of reader.all(unit)) {
      const name = entry.string(DW_AT.name);
      if (!SYMBOLS.has(entry.tag) || entry.parent?.tag === DW_TAG.subprogram || name === undefined) continue;
      if (!nodes.has(name)) nodes.set(name, visitor.symbolOf(entry));
    }
  return nodes;
}

/** The named types of an object by reference names, with what is private to it. */
export function typesIn(path: string): {
  readonly types: ReadonlyMap<string, Type>;
  readonly options: LayoutOptions;
} {
  const { dwarf, reader } = opened(path);
  const visitor = new TypeVisitor({ entersPrivate: true });
  const types = new Map<string, Type>();
  for (const unit of dwarf.units)
    for (const entry of reader.all(unit)) {
      const reference = visitor.names.reference(entry);
      if (reference !== undefined) types.set(referenceText(reference), visitor.typeOf(entry));
    }
  const { littleEndian } = dwarf.elf;
  return {
    types,
    options: { littleEndian, resolve: (reference) => types.get(referenceText(reference)) },
  };
}

/** In memory, so that entries can be read later. */
function opened(path: string): { readonly dwarf: DwarfFile; readonly reader: EntryReader } {
  const warn = (error: Error): void => {
    throw error;
  };
  const dwarf = new DwarfFile(openElf(bytesSource(path, readFileSync(path)), warn), {
    shapeOf: () => NO_SHAPE,
    warn,
    followSkeletons: false,
  });
  return { dwarf, reader: new EntryReader(dwarf) };
}
