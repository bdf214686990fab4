/** The file header. gABI 4, "ELF Header". */
import { DwarfksymsError, type Place, type Warn } from '../errors.ts';
import { Elf } from '../../generated/elf.js';
import { ELFCLASS, ELFDATA, EM, ET, EV, SHN } from '../../generated/elf-constants.ts';
import { decode, stream } from '../kaitai.ts';
import { fromHalves, type NumberFormat } from './numbers.ts';
import type { ByteSource } from './source.ts';
import { layoutsOf } from './layouts.ts';

/** What the header says of the file as a whole. */
export class FileKind implements NumberFormat {
  readonly is64: boolean;
  readonly littleEndian: boolean;
  /** e_type, one of ET or a number that the gABI does not define. */
  readonly type: number;
  /** e_machine, one of EM or a number that nobody registered. */
  readonly machine: number;
  /** e_flags, whose bits belong to the machine. */
  readonly flags: number;
  /** EI_OSABI. */
  readonly osAbi: number;

  constructor({ is64, littleEndian, type, machine, flags, osAbi }: FileKind) {
    this.is64 = is64;
    this.littleEndian = littleEndian;
    this.type = type;
    this.machine = machine;
    this.flags = flags;
    this.osAbi = osAbi;
  }
}

export interface Header extends FileKind {
  /** Where the section header table stands in the file; undefined if there is none. */
  readonly sectionTableOffset: number | undefined;
  /** e_shnum; undefined where section zero holds it. */
  readonly sectionCount: number | undefined;
  /** e_shstrndx; undefined where section zero holds it. */
  readonly sectionNamesIndex: number | undefined;
}

export function readHeader(source: ByteSource, warn: Warn): Header {
  const place = { file: source.name };
  const bytes = source.read(0, Math.min(source.size, LARGEST_HEADER));
  if (!hasMagic(bytes)) throw new DwarfksymsError('not-elf', 'is not an ELF file', place);
  checkIdentification(bytes, place);
  const io = stream(bytes);
  const elf = decode(io, 'an ELF header', 'elf-malformed', place, () => new Elf(io));
  warnAboutOddities(elf, place, warn);

  const { file } = elf;
  const tableOffset = fromHalves(file.eShoff.lo, file.eShoff.hi);
  return {
    is64: elf.ident.eiClass === ELFCLASS.CLASS64,
    littleEndian: elf.ident.eiData === ELFDATA.LSB,
    type: file.eType,
    machine: file.eMachine,
    flags: file.eFlags,
    osAbi: elf.ident.eiOsabi,
    sectionTableOffset: tableOffset === 0 ? undefined : tableOffset,
    sectionCount: file.eShnum === 0 ? undefined : file.eShnum,
    sectionNamesIndex: file.eShstrndx === SHN.XINDEX ? undefined : file.eShstrndx,
  };
}

/** More than the header of either class; the decoder reads what the class has. */
const LARGEST_HEADER = 256;

function hasMagic(bytes: Uint8Array): boolean {
  try {
    return new Elf.Magic(stream(bytes)).bytes.length > 0;
  } catch {
    return false;
  }
}

/** Class and byte order decide how everything else is read. gABI 4, "ELF Identification". */
function checkIdentification(bytes: Uint8Array, place: Place): void {
  const io = stream(bytes);
  const ident = decode(io, 'e_ident', 'elf-malformed', place, () => new Elf.Identification(io));
  const check = (name: string, value: number, expected: Readonly<Record<string, number>>): void => {
    const values = Object.values(expected);
    if (!values.includes(value))
      throw new DwarfksymsError(
        'elf-malformed',
        `${name} is ${value}, expected ${values.join(' or ')}`,
        place,
      );
  };
  check('EI_CLASS', ident.eiClass, ELFCLASS);
  check('EI_DATA', ident.eiData, ELFDATA);
  check('EI_VERSION', ident.eiVersion, { current: EV.CURRENT });
}

/** What no reader needs, but a sound file has right. */
function warnAboutOddities(elf: Elf, place: Place, warn: Warn): void {
  const { file } = elf;
  const complain = (detail: string): void => warn(new DwarfksymsError('elf-malformed', detail, place));
  if (file.eVersion !== EV.CURRENT) complain(`e_version is ${file.eVersion}, expected ${EV.CURRENT}`);
  if (file.eMachine === EM.NONE) complain('e_machine is EM_NONE: the file is for no machine');
  const isKnown: readonly number[] = [ET.REL, ET.EXEC, ET.DYN];
  if (!isKnown.includes(file.eType))
    complain(`e_type is ${file.eType}: not a kind of object file, no relocations are applied`);
  // The records of a class have one size. A reader that believed another would only read garbage.
  const { sectionHeader } = layoutsOf(elf.is64);
  if (file.eShoff.value !== 0 && file.eShentsize !== sectionHeader.byteSize)
    complain(`e_shentsize is ${file.eShentsize}, expected ${sectionHeader.byteSize}, which is used`);
}
