/** What an object says of its functions and variables, as the type model has it. */
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { DwarfFile } from '../../src/dwarf/dwarf-file.ts';
import { EntryReader } from '../../src/dwarf/entry-reader.ts';
import { NO_SHAPE } from '../../src/dwarf/plans.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { openFile } from '../../src/elf/source.ts';
import { TypeVisitor } from '../../src/types/type-of.ts';
import type { SymbolNode } from '../../src/types/type-node.ts';

const SYMBOLS: ReadonlySet<number> = new Set([DW_TAG.subprogram, DW_TAG.variable]);

/** By name, without what is inside functions. */
export function symbolsIn(path: string): ReadonlyMap<string, SymbolNode> {
  const warn = (error: Error): void => {
    throw error;
  };
  const source = openFile(path);
  const dwarf = new DwarfFile(openElf(source, warn), {
    shapeOf: () => NO_SHAPE,
    warn,
    followSkeletons: false,
  });
  const reader = new EntryReader(dwarf);
  const visitor = new TypeVisitor();
  const nodes = new Map<string, SymbolNode>();
  for (const unit of dwarf.units)
    for (const entry of reader.all(unit)) {
      const name = entry.string(DW_AT.name);
      if (!SYMBOLS.has(entry.tag) || entry.parent?.tag === DW_TAG.subprogram || name === undefined) continue;
      if (!nodes.has(name)) nodes.set(name, visitor.symbolOf(entry));
    }
  source.close();
  return nodes;
}
