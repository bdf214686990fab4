/** Which of a machine's relocation types writes an address, or a distance to one, into a field. */
import { ELF32_R_INFO, emName } from '../../generated/elf-constants.ts';
import { RELOCATIONS, type RelocationOperation, type RelocationType } from '../../generated/relocations.ts';
import { DwarfksymsError } from '../errors.ts';
import type { ElfFormat } from './elf-format.ts';

export interface Field {
  readonly byteSize: number;
  /** The distance from the field is wanted. */
  readonly relative: boolean;
  /** Whether its address is a multiple of its size, wherever its section comes to lie. */
  readonly isAligned: boolean;
}

/** The number of the type that fills a field. */
export type TypeChoice = (field: Field) => number;

/**
 * What computes an address, and what a distance, by preference. Some machines only have types that add to what stands in the
 * field, where the writer leaves zero.
 */
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
  return ({ byteSize, relative, isAligned }) => {
    const candidates = relative ? distance : absolute;
    const chosen = candidates?.find(
      ({ width, aligned = false }) => width === byteSize && (isAligned || !aligned),
    );
    if (chosen !== undefined) return chosen.number;
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
  if (format.elfClass === 32 && number > ELF32_R_INFO.TYPE_MASK) return false;
  return elfClass === undefined || elfClass === format.elfClass;
}
