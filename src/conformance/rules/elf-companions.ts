/** What a file says about the files that complete it. GDB manual, "Debugging Information in Separate Files"; DWARF 5, 7.3.6. */
import { Elf } from '../../../generated/elf.js';
import { NT_GNU, SHT } from '../../../generated/elf-constants.ts';
import { latin1 } from '../../latin1.ts';
import { stream } from '../../kaitai.ts';
import type { Check } from '../check.ts';
import type { ElfImage, SectionHeader } from '../elf-image.ts';
import type { Rule } from '../rule.ts';

export const E15: Rule = {
  id: 'E15',
  class: 'S',
  statement: 'links to separate debug files, and build ids, are complete',
  citation: { other: 'GDB manual, Debugging Information in Separate Files' },
  concernsVersions: true,
  hooks: (check) => ({
    container: (_, image) => {
      if (image === undefined) return;
      for (const section of image.sections) checkSection(check, image, section);
    },
  }),
};

function checkSection(check: Check, image: ElfImage, section: SectionHeader): void {
  const { name, type } = section;
  const test =
    name === '.gnu_debuglink'
      ? debugLinkProblem
      : name === '.gnu_debugaltlink'
        ? alternateLinkProblem
        : name === '.note.gnu.build-id' && type === SHT.NOTE
          ? buildIdProblem
          : undefined;
  if (test === undefined || type === SHT.NOBITS) return;
  const bytes = image.contents(section);
  const problem = bytes && test(bytes, image.littleEndian);
  if (problem === undefined) return;
  const [found, expected] = problem;
  check.report(E15, { found, expected }, () => image.contentPlace(section, 0, section.size));
}

type ContentProblem = readonly [found: string, expected: string] | undefined;

function debugLinkProblem(bytes: Uint8Array, littleEndian: boolean): ContentProblem {
  const expected = 'a name with its NUL, padded to a multiple of four bytes, and a CRC-32';
  const io = stream(bytes);
  try {
    const { fileName } = new Elf.ElfFile.Debuglink(io, null, null, littleEndian);
    if (fileName.length === 0) return ['an empty name', expected];
  } catch {
    return [`${bytes.length} bytes that are no link`, expected];
  }
  return io.pos === bytes.length ? undefined : [`${bytes.length - io.pos} bytes behind the CRC-32`, expected];
}

function alternateLinkProblem(bytes: Uint8Array): ContentProblem {
  const expected = 'a name with its NUL, and a build id';
  const end = bytes.indexOf(0);
  if (end < 0) return ['a name without an end', expected];
  if (end === 0) return ['an empty name', expected];
  return end + 1 < bytes.length ? undefined : ['no build id', expected];
}

function buildIdProblem(bytes: Uint8Array, littleEndian: boolean): ContentProblem {
  const expected = 'a note of GNU with the type NT_GNU_BUILD_ID, and the id';
  try {
    const { entries } = new Elf.ElfFile.Notes(stream(bytes), null, null, littleEndian);
    const id = entries.find(({ nType, name }) => nType === NT_GNU.BUILD_ID && latin1(name) === 'GNU\0');
    if (id === undefined) return ['no note with a build id', expected];
    return id.desc.length === 0 ? ['an empty build id', expected] : undefined;
  } catch {
    return [`${bytes.length} bytes that are no notes`, expected];
  }
}
