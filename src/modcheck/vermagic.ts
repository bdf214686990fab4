/** The version magic: the release of a kernel and the settings that decide whether modules fit. Linux, include/linux/vermagic.h. */
import { SHT } from '../../generated/elf-constants.ts';
import { occupiesFile, type ElfFile } from '../elf/elf-file.ts';
import { symbolAddress, symbolTables } from '../elf/symbols.ts';
import type { Warn } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { kernelRelease } from '../report/kernel-release.ts';
import { unicode } from '../unicode.ts';

/** The string's name in a kernel. */
const SYMBOL = 'vermagic';
/** Where it is, with other strings. */
const READ_ONLY_DATA = '.rodata';
/** Is part of it where the kernel compares versions. */
const WITH_VERSIONS = 'modversions';

/** That of a kernel; undefined where it cannot be found. */
export function kernelVermagic(elf: ElfFile, warn: Warn): string | undefined {
  const found = atSymbol(elf, warn) ?? behindRelease(elf);
  return found === undefined ? undefined : unicode(found);
}

export function comparesVersions(vermagic: string): boolean {
  return vermagic.split(' ').includes(WITH_VERSIONS);
}

export function releaseOf(vermagic: string): string {
  return vermagic.split(' ', 1)[0] ?? '';
}

/**
 * @param isReleaseIgnored whether versions decide instead, so that only what is behind the first word has to agree
 */
export function isSameVermagic(a: string, b: string, isReleaseIgnored: boolean): boolean {
  return isReleaseIgnored ? settings(a) === settings(b) : a === b;
}

function settings(vermagic: string): string {
  const space = vermagic.indexOf(' ');
  return space < 0 ? '' : vermagic.slice(space);
}

function atSymbol(elf: ElfFile, warn: Warn): string | undefined {
  if (!elf.sections.some(({ type }) => type === SHT.SYMTAB)) return undefined;
  const release = kernelRelease(elf);
  for (const table of symbolTables(elf, warn))
    for (const symbol of table.withPrefix(SYMBOL)) {
      const section = symbol.sectionIndex === undefined ? undefined : elf.sections[symbol.sectionIndex];
      if (symbol.name !== SYMBOL || section === undefined || !occupiesFile(section)) continue;
      const bytes = elf.contents(section);
      const start = Number(symbolAddress(symbol) - section.address);
      const end = bytes.indexOf(0, start);
      if (start < 0 || end < start) continue;
      const text = latin1(bytes.subarray(start, end));
      if (release === undefined || releaseOf(text) === release) return text;
    }
  return undefined;
}

/** Without symbols: the string that begins with the release as a word, and is not the banner. */
function behindRelease(elf: ElfFile): string | undefined {
  const release = kernelRelease(elf);
  if (release === undefined) return undefined;
  const wanted = Buffer.from(`${release} `, 'latin1');
  for (const section of elf.sectionsNamed(READ_ONLY_DATA).filter(occupiesFile)) {
    const contents = elf.contents(section);
    const bytes = Buffer.from(contents.buffer, contents.byteOffset, contents.byteLength);
    for (let at = bytes.indexOf(wanted); at >= 0; at = bytes.indexOf(wanted, at + 1)) {
      const end = bytes.indexOf(0, at);
      if (end < 0 || isPrintable(bytes[at - 1])) continue;
      const text = latin1(bytes.subarray(at, end));
      if (SETTINGS.test(text)) return text;
    }
  }
  return undefined;
}

/** Words; the banner and what is made of it have parentheses and a number sign. */
const SETTINGS = /^[\w.+~-]+(?: [\w.+~=-]*)+$/u;
const FIRST_PRINTABLE = 0x20;
const LAST_PRINTABLE = 0x7e;

function isPrintable(byte: number | undefined): boolean {
  return byte !== undefined && byte >= FIRST_PRINTABLE && byte <= LAST_PRINTABLE;
}
