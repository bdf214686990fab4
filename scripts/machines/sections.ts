/** Compares relocated sections with those that readelf relocates, and says which relocation types they use. */
import { spawnSync } from 'node:child_process';
import { SHT } from '../../generated/elf-constants.ts';
import { occupiesFile, openElf, type ElfFile, type Section } from '../../src/elf/elf-file.ts';
import { infoFormat, typeName } from '../../src/elf/relocation-info.ts';
import { compileTypes } from '../../src/elf/relocation-types.ts';
import { RELOCATIONS } from '../../generated/relocations.ts';
import { Relocator } from '../../src/elf/relocate.ts';
import { openFile } from '../../src/elf/source.ts';
import { viewOf } from '../../src/elf/numbers.ts';

export interface SectionReport {
  /** Sections that readelf relocates to the same bytes. */
  readonly equal: number;
  /** Those that it does otherwise, and where. */
  readonly different: readonly string[];
  /** Those with types that it does not know. */
  readonly unknown: number;
  /** Relocation types in use, as `rela R_X86_64_32`. */
  readonly types: ReadonlySet<string>;
  readonly warnings: readonly string[];
}

export function compareSections(object: string): SectionReport {
  const warnings: string[] = [];
  const elf = openElf(openFile(object), (warning) => warnings.push(warning.message));
  const relocator = new Relocator(elf, (warning) => warnings.push(warning.message));
  // Their type is SHT_PROGBITS, but on MIPS one of its own.
  const sections = elf.sections.filter((one) => one.name.startsWith('.debug_') && occupiesFile(one));
  const types = new Set<string>();
  const different: string[] = [];
  let equal = 0;
  let unknown = 0;
  const { digits, isSure } = relocatedByReadelf(object, sections);
  for (const [i, section] of sections.entries()) {
    for (const type of typesIn(elf, section)) types.add(type);
    const mine = Buffer.from(relocator.contents(section)).toString('hex');
    const theirs = digits[i] ?? '';
    if (mine === theirs) equal++;
    else if (!isSure) unknown++;
    else different.push(`${section.name} at byte ${firstDifference(mine, theirs)}`);
  }
  return { equal, different, unknown, types, warnings };
}

interface Dumps {
  /** The hexadecimal digits of each section, in the order asked for. */
  readonly digits: readonly string[];
  /** False if there are types that readelf does not know. */
  readonly isSure: boolean;
}

/** `readelf --relocated-dump` of all sections at once; it prints them in the order of the file. */
function relocatedByReadelf(object: string, sections: readonly Section[]): Dumps {
  const args = [...sections.flatMap(({ index }) => ['-R', String(index)]), object];
  const { stdout, stderr } = spawnSync('readelf', args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  const [, ...dumps] = stdout.split(/^(?=Hex dump of section|Section '.*' has no data)/m);
  const digits = dumps.map((dump) =>
    dump
      .split('\n')
      .map((line) => /^ {2}0x[0-9a-f]+ (.{35})/.exec(line)?.[1] ?? '')
      .join('')
      .replaceAll(' ', ''),
  );
  return { digits, isSure: !/unsupported reloc|Missing knowledge/.test(stderr) };
}

function firstDifference(mine: string, theirs: string): number {
  let digit = 0;
  while (digit < mine.length && mine[digit] === theirs[digit]) digit++;
  return digit >> 1;
}

function typesIn(elf: ElfFile, target: Section): readonly string[] {
  const types = compileTypes(RELOCATIONS[elf.machine] ?? {});
  return elf.sections
    .filter(({ type, info }) => (type === SHT.REL || type === SHT.RELA) && info === target.index)
    .flatMap((table) => {
      const layout = table.type === SHT.RELA ? elf.layouts.rela : elf.layouts.rel;
      const format = infoFormat(elf, layout.rInfo);
      const records = viewOf(elf.records(table, layout.byteSize));
      const count = records.byteLength / layout.byteSize;
      return Array.from({ length: count }, (_, i) => {
        const info = records.getUint32(i * layout.byteSize + format.typeAt, format.typeLittleEndian);
        const type = format.isComposed ? info : (info & format.typeMask) >>> 0;
        return `${table.type === SHT.RELA ? 'rela' : 'rel'} ${typeName(format, types, type)}`;
      });
    })
    .map((name) => name.replaceAll('/R_MIPS_NONE', ''));
}
