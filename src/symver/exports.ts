/**
 * The symbols that an object, module or kernel exports, as it says itself. Three things tell, and each may be missing:
 *
 *     object before modpost   labels __export_symbol_NAME in .export_symbol, with licence and namespace
 *     object, module, kernel  entries of __ksymtab and __ksymtab_gpl, labelled __ksymtab_NAME
 *     stripped file           the entries alone
 *     separate debug file     the labels alone: the sections have no bytes
 */
import { Ksymtab } from '../../generated/ksymtab.js';
import { SHT } from '../../generated/elf-constants.ts';
import { occupiesFile, type ElfFile, type Section } from '../elf/elf-file.ts';
import { References } from '../elf/references.ts';
import { symbolTables } from '../elf/symbols.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { stream } from '../kaitai.ts';
import { EXPORT_LABELS, exportLabel, labelText, type Label } from './exports-labels.ts';
import { exportSection, exportSections, FLAG_TABLE, SYMBOL_TABLE } from './exports-sections.ts';
import { readTable, type Table } from './exports-table.ts';

export interface ExportedSymbol {
  /** Each byte as one character (latin1). */
  readonly name: string;
  /** EXPORT_SYMBOL_GPL. Undefined where only the missing bytes of a separate debug file would tell. */
  readonly isGplOnly: boolean | undefined;
  /** Empty for a symbol in no namespace. Undefined as above. */
  readonly namespace: string | undefined;
  /** The symbol's entry in a table, by its number there. */
  readonly entry: { readonly section: Section; readonly index: number } | undefined;
}

/** The exported symbols, sorted bytewise by name. */
export function findExports(elf: ElfFile, warn: Warn): readonly ExportedSymbol[] {
  const found = new Map<string, ExportedSymbol>();
  const add = (symbol: ExportedSymbol): void => {
    found.set(symbol.name, merge(found.get(symbol.name), symbol));
  };
  const labels = readLabels(elf, warn);
  for (const symbol of definitions(elf, labels)) add(symbol);
  for (const symbol of tableEntries(elf, labels, warn)) add(symbol);
  return [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** Of two that tell of one symbol, what the first does not know is the second's. */
function merge(first: ExportedSymbol | undefined, second: ExportedSymbol): ExportedSymbol {
  if (first === undefined) return second;
  return {
    name: first.name,
    isGplOnly: first.isGplOnly ?? second.isGplOnly,
    namespace: first.namespace ?? second.namespace,
    entry: first.entry ?? second.entry,
  };
}

function readLabels(elf: ElfFile, warn: Warn): readonly Label[] {
  // A file without symbols is complete: it may have entries.
  if (!elf.sections.some(({ type }) => type === SHT.SYMTAB)) return [];
  return symbolTables(elf, warn)
    .flatMap((table) => [...table.withPrefix(...EXPORT_LABELS)])
    .map((symbol) => exportLabel(elf, symbol))
    .filter((label) => label !== undefined);
}

function definitions(elf: ElfFile, labels: readonly Label[]): readonly ExportedSymbol[] {
  const contents = new Map<Section, Uint8Array>();
  return labels
    .filter(({ marks }) => marks === 'definition')
    .map((label) => {
      let bytes = contents.get(label.section);
      if (bytes === undefined) contents.set(label.section, (bytes = elf.contents(label.section)));
      const text = labelText(elf, label, bytes);
      return { name: label.name, isGplOnly: text?.isGplOnly, namespace: text?.namespace, entry: undefined };
    });
}

/** The entries of all tables, and what has a label at an entry that cannot be read. */
function* tableEntries(elf: ElfFile, labels: readonly Label[], warn: Warn): Generator<ExportedSymbol> {
  const references = new References(elf, warn);
  const flags = exportSections(elf, FLAG_TABLE);
  const labelled = labelsBySection(labels);
  for (const { section, kind, isGpl } of exportSections(elf, SYMBOL_TABLE)) {
    const table = readTable(elf, section, references);
    const labelsHere = labelled.get(section) ?? [];
    if (table === undefined && occupiesFile(section))
      unknownLayout(elf, section, labelsHere.length > 0, warn);
    // Since there are flags, they tell: the name of the section does not any more.
    const flagSection = flags.find((other) => other.kind === kind)?.section;
    const isGplOnly = flagSection === undefined ? () => isGpl : flagReader(elf, flagSection);
    const entries = table === undefined ? labelledEntries(labelsHere) : numbered(table);
    for (const { name, namespace, index } of entries)
      yield { name, namespace, isGplOnly: isGplOnly(index), entry: { section, index } };
  }
}

/** Labels tell the names all the same; without them, nobody knows what is exported. */
function unknownLayout(elf: ElfFile, section: Section, hasLabels: boolean, warn: Warn): void {
  const detail = `its ${section.size} bytes are no table of exported symbols in any known layout`;
  const error = new DwarfksymsError('export-table', detail, elf.place(section));
  if (!hasLabels) throw error;
  warn(error);
}

interface NumberedEntry {
  readonly name: string;
  readonly namespace: string | undefined;
  readonly index: number;
}

function numbered({ entries }: Table): readonly NumberedEntry[] {
  return entries.map(({ name, namespace }, index) => ({ name, namespace, index }));
}

function labelledEntries(labels: readonly Label[]): readonly NumberedEntry[] {
  return labels
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ name }, index) => ({ name, namespace: undefined, index }));
}

function labelsBySection(labels: readonly Label[]): ReadonlyMap<Section, readonly Label[]> {
  const bySection = new Map<Section, Label[]>();
  for (const label of labels) {
    if (label.marks !== 'entry' || exportSection(label.section) === undefined) continue;
    const others = bySection.get(label.section);
    if (others === undefined) bySection.set(label.section, [label]);
    else others.push(label);
  }
  return bySection;
}

/** Undefined for a symbol whose flags are not in the file. */
function flagReader(elf: ElfFile, section: Section): (index: number) => boolean | undefined {
  const bytes = occupiesFile(section) ? elf.contents(section) : new Uint8Array();
  const root = new Ksymtab(stream(bytes), null, null, !elf.littleEndian, elf.is64);
  return (index) => {
    if (index >= bytes.length) return undefined;
    const io = stream(bytes.subarray(index, index + 1));
    return new Ksymtab.Flags(io, null, root, elf.littleEndian).isGplOnly;
  };
}
