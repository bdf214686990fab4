/**
 * What the labels of exported symbols say: `__export_symbol_NAME` in `.export_symbol`, which an object has before modpost
 * has seen it, and `__ksymtab_NAME` at an entry of a table, afterwards.
 */
import { Ksymtab } from '../../generated/ksymtab.js';
import { occupiesFile, type ElfFile, type Section } from '../elf/elf-file.ts';
import { symbolAddress, type ElfSymbol } from '../elf/symbols.ts';
import { DwarfksymsError } from '../errors.ts';
import { decode, stream } from '../kaitai.ts';
import { latin1 } from '../latin1.ts';

const EXPORT_LABEL = '__export_symbol_';
const ENTRY_LABEL = '__ksymtab_';

export const EXPORT_LABELS = [EXPORT_LABEL, ENTRY_LABEL] as const;

/** The licence string of symbols that only modules under the GPL may use. */
const GPL = 'GPL';

export interface Label {
  /** The exported symbol's. */
  readonly name: string;
  readonly marks: 'definition' | 'entry';
  readonly section: Section;
  /** Where the label is in the section. */
  readonly offset: number;
}

export interface LabelText {
  readonly isGplOnly: boolean;
  readonly namespace: string;
}

/** What a symbol labels; undefined for one that is no label of an export, or in no section. */
export function exportLabel(elf: ElfFile, symbol: ElfSymbol): Label | undefined {
  const prefix = EXPORT_LABELS.find((candidate) => symbol.name.startsWith(candidate));
  const section = symbol.sectionIndex === undefined ? undefined : elf.sections[symbol.sectionIndex];
  if (prefix === undefined || section === undefined) return undefined;
  return {
    name: symbol.name.slice(prefix.length),
    marks: prefix === EXPORT_LABEL ? 'definition' : 'entry',
    section,
    offset: Number(symbolAddress(symbol) - section.address),
  };
}

/** Reads licence and namespace at a label of `.export_symbol`; undefined where the section's bytes are not in the file. */
export function labelText(
  elf: ElfFile,
  { name, section, offset }: Label,
  bytes: Uint8Array,
): LabelText | undefined {
  if (!occupiesFile(section)) return undefined;
  const place = elf.place(section, offset);
  if (offset < 0 || offset >= bytes.length)
    throw new DwarfksymsError('elf-malformed', `the label of ${name} is outside of its section`, place);
  const io = stream(bytes.subarray(offset));
  const root = new Ksymtab(io, null, null, !elf.littleEndian, elf.is64);
  const { license, symbolNamespace } = decode(
    io,
    `the export of ${name}`,
    'elf-malformed',
    place,
    () => new Ksymtab.ExportSymbol(io, null, root, elf.littleEndian),
  );
  return { isGplOnly: latin1(license) === GPL, namespace: latin1(symbolNamespace) };
}
