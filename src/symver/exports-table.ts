/**
 * The entries of `__ksymtab` and `__ksymtab_gpl`. A table does not say in which of its layouts it is; what does is that
 * every entry has a name, and names lie in `__ksymtab_strings`. So each layout is tried, and the one counts in which all
 * names are found. The layouts themselves stand in ksy/ksymtab.ksy.
 */
import { ET } from '../../generated/elf-constants.ts';
import { Ksymtab } from '../../generated/ksymtab.js';
import { occupiesFile, type ElfFile, type Section } from '../elf/elf-file.ts';
import type { References } from '../elf/references.ts';
import { stream } from '../kaitai.ts';
import { ExportStrings, type Mode } from './exports-strings.ts';

export interface TableEntry {
  readonly name: string;
  /** Empty for a symbol in no namespace. */
  readonly namespace: string;
  /** Where the entry is in its section. */
  readonly offset: number;
}

export interface Table {
  /** In bytes. */
  readonly entrySize: number;
  readonly entries: readonly TableEntry[];
}

interface Candidate {
  readonly mode: Mode;
  readonly byteSize: number;
  readonly hasNamespace: boolean;
}

/** Names of symbols are words; what something else leads to is hardly ever one. */
const SYMBOL_NAME = /^[\x21-\x7e\x80-\xff]+$/u;

/** Undefined for a table whose bytes are not in the file (a separate debug file), or in no known layout. */
export function readTable(elf: ElfFile, section: Section, references: References): Table | undefined {
  if (!occupiesFile(section)) return undefined;
  const bytes = elf.contents(section);
  if (bytes.length === 0) return { entrySize: 0, entries: [] };
  const root = new Ksymtab(stream(new Uint8Array()), null, null, !elf.littleEndian, elf.is64);
  const strings = new ExportStrings(elf, section, references);
  for (const candidate of candidates(elf, root)) {
    const table = decodeTable(elf, root, bytes, candidate, strings);
    if (table !== undefined) return table;
  }
  return undefined;
}

/** What is likelier in a current kernel comes first; at most one can have all names. */
function candidates(elf: ElfFile, { lenOffset, lenPointer }: Ksymtab): readonly Candidate[] {
  const widths: readonly Omit<Candidate, 'hasNamespace'>[] =
    elf.type === ET.REL
      ? [...new Set([lenOffset, lenPointer])].map((byteSize) => ({ mode: 'relocation', byteSize }))
      : [
          { mode: 'offset', byteSize: lenOffset },
          { mode: 'address', byteSize: lenPointer },
        ];
  return widths.flatMap((width) => [true, false].map((hasNamespace) => ({ ...width, hasNamespace })));
}

/** Undefined if the bytes cannot have this layout. */
function decodeTable(
  elf: ElfFile,
  root: Ksymtab,
  bytes: Uint8Array,
  { mode, byteSize, hasNamespace }: Candidate,
  strings: ExportStrings,
): Table | undefined {
  const io = stream(bytes);
  const layout = new Ksymtab.Layout(io, null, root, elf.littleEndian, byteSize, hasNamespace);
  const { lenEntry, ofsName, ofsNamespace } = layout;
  if (bytes.length % lenEntry !== 0) return undefined;
  const entries: TableEntry[] = [];
  for (let offset = 0; offset < bytes.length; offset += lenEntry) {
    const entry = new Ksymtab.Entry(io, null, root, elf.littleEndian, byteSize, hasNamespace);
    const name = strings.at(mode, offset + ofsName, entry.name);
    if (name === undefined || !SYMBOL_NAME.test(name)) return undefined;
    const isAlone =
      entry.symbolNamespace === undefined ||
      strings.isNothing(mode, offset + ofsNamespace, entry.symbolNamespace);
    const namespace = isAlone ? '' : strings.at(mode, offset + ofsNamespace, entry.symbolNamespace);
    if (namespace === undefined) return undefined;
    entries.push({ name, namespace, offset });
  }
  return { entrySize: lenEntry, entries };
}
