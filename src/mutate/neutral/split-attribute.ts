/** Attributes of split units: they have no relocations, and find strings and addresses by index. DWARF 5, 7.3.2.2. */
import {
  DW_FORM,
  DW_OP,
  FORM_CLASS,
  REFERENCE,
  formClass,
  formReference,
} from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Address, Attribute } from '../../write/description.ts';
import { isPrinted } from './content.ts';
import { isIndex } from './table-forms.ts';

/**
 * `undefined` for what cannot be in a split unit.
 * @param addresses what the unit's indices count in expressions; new addresses are appended
 */
export function splitAttribute(
  attribute: Attribute,
  version: number,
  addresses: Address[],
): Attribute | undefined {
  const { name, form, value } = attribute;
  const hasIndices = dwFormExistsIn(DW_FORM.strx, version) === true;
  switch (value.kind) {
    case 'string':
      if (form === DW_FORM.string || isIndex(form)) return attribute;
      if (form !== DW_FORM.strp && form !== DW_FORM.line_strp) return undefined;
      return { ...attribute, form: hasIndices ? DW_FORM.strx : DW_FORM.GNU_str_index };
    case 'address':
      // An index would count as a constant (symbol versions, section 7).
      if (isPrinted(name)) return undefined;
      if (isIndex(form)) return attribute;
      return { ...attribute, form: hasIndices ? DW_FORM.addrx : DW_FORM.GNU_addr_index };
    case 'ranges':
      return hasIndices ? { ...attribute, form: DW_FORM.rnglistx } : undefined;
    case 'locations':
      return hasIndices ? { ...attribute, form: DW_FORM.loclistx } : attribute;
    case 'block':
      return value.fixups.length === 0 ? attribute : indexedBlock(attribute, hasIndices, addresses);
    case 'reference':
    case 'sibling':
      if (formReference(form) === REFERENCE.supplementary) return undefined;
      return formReference(form) === REFERENCE.section ? { ...attribute, form: DW_FORM.ref4 } : attribute;
    case 'section-offset':
    case 'line-table':
      return undefined;
    case 'constant':
    case 'flag':
    case 'signature':
    case 'dangling':
    case 'file':
    case 'base':
      return formClass(form) === FORM_CLASS.section_offset ? undefined : attribute;
  }
}

/** An address as the whole expression becomes its index: DWARF 5, 2.5.1.1, DW_OP_addr and DW_OP_addrx. */
function indexedBlock(
  attribute: Attribute,
  hasIndices: boolean,
  addresses: Address[],
): Attribute | undefined {
  const { value } = attribute;
  if (value.kind !== 'block') return undefined;
  const [fixup, ...others] = value.fixups;
  const isAddress =
    value.bytes[0] === DW_OP.addr && fixup?.at === 1 && fixup.byteSize + 1 === value.bytes.length;
  if (fixup === undefined || !isAddress || fixup.relative || others.length > 0) return undefined;
  const index = addresses.push(fixup.to) - 1;
  const operation = hasIndices ? DW_OP.addrx : DW_OP.GNU_addr_index;
  return {
    ...attribute,
    value: { kind: 'block', bytes: Uint8Array.from([operation, ...uleb128(index)]), fixups: [] },
  };
}

const GROUP = 0x80;

/** DWARF 5, 7.6. */
function uleb128(value: number): readonly number[] {
  const rest = Math.floor(value / GROUP);
  return rest === 0 ? [value] : [(value % GROUP) + GROUP, ...uleb128(rest)];
}
