/** Values in other forms that say the same. DWARF 5, 7.5.5. */
import { DW_FORM } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Description, FileDescription, Unit, Value } from '../../write/description.ts';
import { meaningOf, otherForms, spelledIn } from './constant-forms.ts';
import { isPrinted } from './content.ts';
import { fits } from './form-width.ts';
import { withBases } from './index-bases.ts';
import { attributes, files, type NeutralChange, type Sites, NONE, type SitesOf } from './neutral-change.ts';
import { referenceForms } from './reference-forms.ts';
import { indexForms, isIndexOf, largestTable } from './table-forms.ts';

/** The attribute in all of the forms but its own. */
function inForms(attribute: Attribute, forms: readonly number[]): readonly Attribute[] {
  return forms.filter((form) => form !== attribute.form).map((form) => ({ ...attribute, form }));
}

/** Any number but zero says yes. DWARF 5, 7.5.5, class flag. */
const TRUE = [1, 2, 0x80, 0xff];

function flags(attribute: Attribute, version: number): readonly Attribute[] {
  const { form, value } = attribute;
  if (value.kind !== 'flag' || value.value === 0) return [];
  const numbers = TRUE.filter((number) => form !== DW_FORM.flag || number !== value.value);
  const said = numbers.map((number): Attribute => ({
    ...attribute,
    form: DW_FORM.flag,
    value: { kind: 'flag', value: number },
  }));
  if (form !== DW_FORM.flag || dwFormExistsIn(DW_FORM.flag_present, version) !== true) return said;
  return [{ ...attribute, form: DW_FORM.flag_present, value: { kind: 'flag', value: 1 } }, ...said];
}

function constants(attribute: Attribute, version: number): readonly Attribute[] {
  const { form, value } = attribute;
  // Files are numbered from 0 or from 1.
  if (value.kind === 'file')
    return inForms(attribute, otherForms(attribute, BigInt(value.file) + 1n, version));
  if (value.kind !== 'constant') return [];
  const meaning = meaningOf(form, value.value);
  return otherForms(attribute, meaning, version).map((other) => ({
    ...attribute,
    form: other,
    value: { kind: 'constant', value: spelledIn(other, meaning) },
  }));
}

/** DWARF 5, 7.5.5.2. DW_FORM_exprloc is of another class. */
const BLOCKS: readonly number[] = [DW_FORM.block1, DW_FORM.block2, DW_FORM.block4, DW_FORM.block];

function blocks(attribute: Attribute): readonly Attribute[] {
  const { form, value } = attribute;
  if (value.kind !== 'block' || !BLOCKS.includes(form)) return [];
  return inForms(
    attribute,
    BLOCKS.filter((other) => fits(other, value.bytes.length)),
  );
}

/** The value of DW_FORM_implicit_const stands in the declaration, which then would not name the form. */
function indirect({ name, form, value, indirect: isIndirect }: Attribute): readonly Attribute[] {
  if (form === DW_FORM.implicit_const) return [];
  return [isIndirect === true ? { name, form, value } : { name, form, value, indirect: true }];
}

/** An index counts as a constant where an address does not (symbol versions, section 7). */
function addressForms({ name, form, value }: Attribute, version: number, role: Role, size: number): Forms {
  if (value.kind !== 'address' || isPrinted(name)) return [];
  if (dwFormExistsIn(DW_FORM.addrx, version) !== true) return [];
  if (form !== DW_FORM.addr && !isIndexOf('address', form)) return [];
  return [...(role === 'dwo' ? [] : [DW_FORM.addr]), ...indexForms('address', size)];
}

/** In the string section of the supplementary file: DWARF 5, 7.5.5.9, and GNU's form of dwz. */
const SUPPLEMENTARY: readonly number[] = [DW_FORM.strp_sup, DW_FORM.GNU_strp_alt];

function stringForms(version: number, role: Role, size: number, hasSupplementary: boolean): Forms {
  const indices = dwFormExistsIn(DW_FORM.strx, version) === true ? indexForms('string', size) : undefined;
  switch (role) {
    // There are no relocations: strings are reached through the offsets table. DWARF 5, 7.3.2.2 and GNU DebugFission.
    case 'dwo':
      return [DW_FORM.string, ...(indices ?? [DW_FORM.GNU_str_index])];
    // Its string section is shared by those that refer to it, and has no table. DWARF 5, 7.3.6.
    case 'supplementary':
      return [DW_FORM.string, DW_FORM.strp];
    case 'object': {
      const elsewhere = hasSupplementary ? SUPPLEMENTARY : [];
      return [DW_FORM.string, DW_FORM.strp, DW_FORM.line_strp, ...(indices ?? []), ...elsewhere];
    }
  }
}

const LISTS: ReadonlyMap<Value['kind'], number> = new Map([
  ['ranges', DW_FORM.rnglistx],
  ['locations', DW_FORM.loclistx],
]);

/**
 * An index counts as a constant where an offset does not (symbol versions, section 7). In a .dwo file lists are reached by index
 * only: DWARF 5, 7.3.2.2.
 */
function listForms({ name, form, value }: Attribute, version: number, role: Role): Forms {
  const index = LISTS.get(value.kind);
  if (index === undefined || role !== 'object' || isPrinted(name)) return [];
  if (dwFormExistsIn(index, version) !== true) return [];
  return form === index || form === DW_FORM.sec_offset ? [index, DW_FORM.sec_offset] : [];
}

/** Nothing is relocated in a .dwo file, and the names of a supplementary file have its one string section. DWARF 5, 7.3. */
function nameForms({ role }: FileDescription, version: number): Forms {
  // Before DW_FORM_line_strp, names had one place and no form.
  if (role === 'dwo' || dwFormExistsIn(DW_FORM.line_strp, version) !== true) return [];
  return [DW_FORM.string, DW_FORM.strp, ...(role === 'object' ? [DW_FORM.line_strp] : [])];
}

type Role = FileDescription['role'];
type Forms = readonly number[];

/** Places whose values may turn into indices: then the unit has to say where these count from. */
function indexed(
  description: Description,
  of: 'string' | 'address',
  forms: (attribute: Attribute, unit: Unit, file: FileDescription, size: number) => Forms,
): Sites {
  const sizes = new Map(description.files.map((file) => [file, largestTable(file, of)]));
  return withBases(
    description,
    attributes(description, (attribute, _, unit, file) =>
      inForms(attribute, forms(attribute, unit, file, sizes.get(file) ?? 0)),
    ),
  );
}

const encodeConstants: SitesOf = (description) =>
  attributes(description, (one, _, { version }) => constants(one, version));

const encodeFlags: SitesOf = (description) =>
  attributes(description, (one, _, { version }) => flags(one, version));

const encodeBlocks: SitesOf = (description) => attributes(description, blocks);

const encodeIndirectly: SitesOf = (description) => attributes(description, indirect);

const encodeReferences: SitesOf = (description) => {
  const forms = referenceForms(description);
  return attributes(description, (one, die, unit) => inForms(one, forms(one, die, unit)));
};

const encodeAddresses: SitesOf = (description) =>
  indexed(description, 'address', (one, { version }, { role }, size) =>
    addressForms(one, version, role, size),
  );

const encodeStrings: SitesOf = (description) => {
  const hasSupplementary = description.files.some(({ role }) => role === 'supplementary');
  return indexed(description, 'string', ({ value }, { version }, { role }, size) =>
    value.kind === 'string'
      ? stringForms(version, role, size, hasSupplementary).filter(
          (form) => dwFormExistsIn(form, version) !== false,
        )
      : [],
  );
};

const encodeLists: SitesOf = (description) =>
  withBases(
    description,
    attributes(description, (one, _, { version }, { role }) => inForms(one, listForms(one, version, role))),
  );

const encodeLineTables: SitesOf = (description) =>
  files(description, (file) => {
    const canChange = file.lineTables.some(({ version }) => nameForms(file, version).length > 0);
    if (!canChange) return [];
    return (choices) => ({
      ...file,
      lineTables: file.lineTables.map((table) => {
        const others = nameForms(file, table.version).filter((form) => form !== table.nameForm);
        return { ...table, nameForm: choices.pick(others) ?? table.nameForm };
      }),
    });
  });

export const ENCODINGS: readonly NeutralChange[] = [
  ['encode-constants', NONE, 'wrote {constant} in other forms', encodeConstants],
  ['encode-flags', NONE, 'wrote {flag} in other ways', encodeFlags],
  ['encode-blocks', NONE, 'wrote {block} in other forms', encodeBlocks],
  ['encode-indirectly', NONE, 'moved the forms of {value} into or out of the entries', encodeIndirectly],
  ['encode-references', NONE, 'wrote {reference} in other forms', encodeReferences],
  ['encode-addresses', NONE, 'wrote {address} in other forms', encodeAddresses],
  ['encode-strings', NONE, 'put {string} elsewhere', encodeStrings],
  ['encode-lists', NONE, 'referred to {list} in another way', encodeLists],
  ['encode-line-tables', NONE, 'put the names of the line tables of {file} elsewhere', encodeLineTables],
];
