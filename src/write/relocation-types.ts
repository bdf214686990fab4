/** Which of a machine's relocation types writes an address, or a distance to one, into a field. */
import { ELF32_R_INFO } from '../../generated/bit-fields.ts';
import { emName } from '../../generated/elf-constants.ts';
import { RELOCATIONS, type RelocationOperation, type RelocationType } from '../../generated/relocations.ts';
import { DwarfksymsError } from '../errors.ts';
import type { ElfFormat } from './elf-format.ts';
import type { Link } from './section-image.ts';

export interface FillingType {
  /** r_type. */
  readonly number: number;
  /** It adds to what stands in the field, and compilers for such machines put the addend there. */
  readonly addsToField: boolean;
}

/** The type that fills a field of a section. */
export type TypeChoice = (section: { readonly alignment: number }, link: Link) => FillingType;

/** What computes an address, and what a distance, by preference. Some machines only have types of the second sort. */
const ABSOLUTE: readonly RelocationOperation[] = ['S + A', 'V + S + A'];
const RELATIVE: readonly RelocationOperation[] = ['S + A - P', 'V + S + A - P'];

/**
 * @throws DwarfksymsError `description`, from the choice, where the machine has no such type
 */
export function typeChoice(format: ElfFormat): TypeChoice {
  const types = Object.entries(RELOCATIONS[format.machine] ?? {})
    .map(([number, type]) => ({ ...type, number: Number(number) }))
    .filter((type) => isOfClass(type, format));
  // Of equal types, the one with the smallest number is the plain one; the others are for thread-local storage.
  const [absolute, distance] = [ABSOLUTE, RELATIVE].map((operations) =>
    operations.flatMap((operation) => types.filter((type) => type.operation === operation)),
  );
  return ({ alignment }, { at, byteSize, relative }) => {
    // Whether its address is a multiple of its size, wherever the section comes to lie.
    const isAligned = alignment % byteSize === 0 && at % byteSize === 0;
    const candidates = relative ? distance : absolute;
    const chosen = candidates?.find(
      ({ width, aligned = false }) => width === byteSize && (isAligned || !aligned),
    );
    if (chosen !== undefined) return { number: chosen.number, addsToField: chosen.operation.startsWith('V') };
    const what = `${relative ? 'a distance' : 'an address'} of ${byteSize} bytes`;
    const where = `${emName(format.machine)} in the ${format.elfClass}-bit class`;
    throw new DwarfksymsError('description', `${where} has no known relocation type for ${what}`);
  };
}

/** r_info of the 32-bit class has no room for large numbers. */
function isOfClass(
  { elfClass, number }: RelocationType & { readonly number: number },
  format: ElfFormat,
): boolean {
  if (format.elfClass === 32 && number > ELF32_R_INFO.rType.mask) return false;
  return elfClass === undefined || elfClass === format.elfClass;
}
