/** Asks readelf and llvm-readelf how they call the relocation types of our tables, on files that have all of them. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EM, emName } from '../../generated/elf-constants.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { ElfBuilder } from '../../test/support/elf-builder.ts';

export interface NameCheck {
  readonly machine: string;
  readonly confirmed: number;
  /** Names that no tool has for the number. */
  readonly unconfirmed: readonly string[];
}

const TOOLS = ['readelf', 'llvm-readelf-22', 'llvm-readelf-19', 'llvm-readelf'];

export function checkNames(): readonly NameCheck[] {
  return Object.entries(RELOCATIONS).map(([number, table]) => {
    const machine = Number(number);
    const known = knownNames(machine, Object.keys(table).map(Number));
    const [confirmed, unconfirmed] = [true, false].map((isConfirmed) =>
      Object.entries(table).filter(
        ([type, { name }]) => (known.get(Number(type))?.has(name) ?? false) === isConfirmed,
      ),
    );
    return {
      machine: emName(machine),
      confirmed: confirmed?.length ?? 0,
      unconfirmed: (unconfirmed ?? []).map(([type, { name }]) => {
        const others = Array.from(known.get(Number(type)) ?? []);
        return `${name} (${type}${others.length === 0 ? '' : `, elsewhere ${others.join(', ')}`})`;
      }),
    };
  });
}

/** What the tools call the types, in a file of either class. */
function knownNames(machine: number, types: readonly number[]): Map<number, Set<string>> {
  const known = new Map<number, Set<string>>();
  const folder = mkdtempSync(join(tmpdir(), 'dwarfksyms-names-'));
  try {
    for (const is64 of [true, false]) {
      const wanted = types.filter((type) => is64 || type < 256);
      const path = join(folder, 'types.o');
      writeFileSync(path, fileWith(machine, is64, wanted));
      for (const tool of TOOLS) {
        const { stdout } = spawnSync(tool, ['-rW', path], { encoding: 'utf8' });
        const rows = (stdout ?? '').split('\n').filter((line) => /^[0-9a-f]{8,} /.test(line));
        for (const [i, row] of rows.entries()) {
          const name = row.split(/\s+/)[2]?.split('/')[0] ?? '';
          const type = wanted[i] ?? -1;
          if (name.startsWith('R_')) known.set(type, (known.get(type) ?? new Set()).add(name));
        }
      }
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return known;
}

function fileWith(machine: number, is64: boolean, types: readonly number[]): Uint8Array {
  // The byte order in which r_info of 64-bit MIPS is a number like any other.
  const builder = new ElfBuilder({ is64, littleEndian: machine !== EM.MIPS, machine });
  const target = builder.section({ name: '.debug_info', contents: new Uint8Array(16) });
  const symbols = builder.symbols([{ section: target }]);
  const relocations = types.map((type) => ({ offset: 0, type, symbol: 1 }));
  builder.relocations('rela', target, symbols, relocations);
  return builder.build();
}
