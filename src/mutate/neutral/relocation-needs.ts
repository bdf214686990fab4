/** Whether a machine's relocations can fill the fields of a file that hold addresses and offsets. */
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { ELF32_R_INFO } from '../../../generated/bit-fields.ts';
import { RELOCATIONS } from '../../../generated/relocations.ts';
import type { ElfEncoding, FileDescription, Fixup, Value } from '../../write/description.ts';
import { diesIn } from '../tree.ts';
import { LAST_WITH_ADDRESS_WIDE_REFERENCES } from './milestones.ts';

const OFFSET_BYTES = { 32: 4, 64: 8 } as const;

/** Types that add to what stands in the field have no addend there to begin with: they are for SHT_RELA only. */
const ADDS_TO_FIELD = 'V';

/** Of a relocatable file; a linked one has no relocations. */
export function canRelocate(file: FileDescription, elf: ElfEncoding): boolean {
  if (elf.kind === 'linked' || file.role === 'dwo') return true;
  const types = Object.entries(RELOCATIONS[elf.machine] ?? {}).flatMap(([number, type]) =>
    (type.elfClass ?? elf.elfClass) === elf.elfClass &&
    (elf.elfClass === 64 || Number(number) <= ELF32_R_INFO.rType.mask)
      ? [type]
      : [],
  );
  return fieldsOf(file).every(({ byteSize, relative }) =>
    types.some(({ operation, width, aligned }) => {
      const [first = ''] = operation.split(' ');
      if (width !== byteSize || aligned === true) return false;
      if (first === ADDS_TO_FIELD && elf.relocations === 'rel') return false;
      return operation.endsWith(relative ? 'S + A - P' : 'S + A');
    }),
  );
}

const SPEAKING_OF_ADDRESSES: ReadonlySet<Value['kind']> = new Set(['address', 'ranges', 'locations']);

type Field = Pick<Fixup, 'byteSize' | 'relative'>;

/** Each distinct kind of field once. */
function fieldsOf(file: FileDescription): readonly Field[] {
  const kinds = new Map<string, Field>();
  const add = ({ byteSize, relative }: Field): void => {
    kinds.set(`${byteSize} ${relative}`, { byteSize, relative });
  };
  for (const { fixups } of file.sections) for (const fixup of fixups) add(fixup);
  for (const { format, programFixups, addressSize } of file.lineTables) {
    add({ byteSize: OFFSET_BYTES[format], relative: false });
    if (programFixups.length > 0) add({ byteSize: addressSize, relative: false });
    for (const fixup of programFixups) add(fixup);
  }
  for (const { kind, version, format, addressSize, addresses, root } of file.units) {
    add({ byteSize: OFFSET_BYTES[format], relative: false });
    // The addresses of a split unit stand beside its skeleton.
    if (addresses.length > 0 || kind === 'skeleton') add({ byteSize: addressSize, relative: false });
    for (const { attributes } of diesIn(root))
      for (const { form, value } of attributes) {
        if (form === DW_FORM.ref_addr && version <= LAST_WITH_ADDRESS_WIDE_REFERENCES)
          add({ byteSize: addressSize, relative: false });
        if (value.kind === 'block') value.fixups.forEach(add);
        else if (SPEAKING_OF_ADDRESSES.has(value.kind)) add({ byteSize: addressSize, relative: false });
      }
  }
  return [...kinds.values()];
}
