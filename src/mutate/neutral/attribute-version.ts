/** An attribute in another version of DWARF, saying the same in a form that the version has. */
import { attributeClasses } from '../../../generated/dwarf-attribute-classes.ts';
import { DW_FORM, FORM_CLASS, formClass } from '../../../generated/dwarf-constants.ts';
import { dwFormExistsIn } from '../../../generated/dwarf-versions.ts';
import type { Attribute, Unit } from '../../write/description.ts';
import { formsHolding, isConstantForm, meaningOf, spelledIn } from './constant-forms.ts';
import { isOffset, isSectionPointer, sectionPointerForm } from './section-pointers.ts';

/** `undefined` where the version has no form for the value. */
export function attributeInVersion(
  attribute: Attribute,
  unit: Unit,
  version: Unit['version'],
): Attribute | undefined {
  const form = formInVersion(attribute, unit, version);
  if (form === undefined) return undefined;
  if (form === attribute.form) return attribute;
  const { value } = attribute;
  if (value.kind !== 'constant') return { ...attribute, form };
  const number = spelledIn(form, meaningOf(attribute.form, value.value));
  return { ...attribute, form, value: { kind: 'constant', value: number } };
}

function formInVersion(attribute: Attribute, unit: Unit, version: Unit['version']): number | undefined {
  const { name, form, value } = attribute;
  const exists = dwFormExistsIn(form, version) !== false;
  switch (value.kind) {
    case 'constant': {
      if (!isConstantForm(form)) return exists ? form : undefined;
      // What is an offset and no constant has to stay one.
      if (isSectionPointer(name, form, unit.version))
        return isSectionPointer(name, form, version) ? form : undefined;
      if (exists && !isSectionPointer(name, form, version)) return form;
      return formsHolding(attribute, meaningOf(form, value.value), version)[0];
    }
    case 'file':
      return exists ? form : formsHolding(attribute, BigInt(value.file) + 1n, version)[0];
    case 'flag':
      return exists ? form : DW_FORM.flag;
    case 'string':
      return exists ? form : DW_FORM.strp;
    case 'address':
      return exists ? form : DW_FORM.addr;
    case 'block':
      return blockForm(name, form, version);
    case 'line-table':
    case 'ranges':
    case 'locations':
    case 'section-offset':
    case 'base': {
      const isIndex = formClass(form) !== FORM_CLASS.section_offset && !isSectionPointerForm(form);
      return isOffset(value) && !(isIndex && exists) ? sectionPointerForm(version, unit.format) : form;
    }
    case 'reference':
    case 'signature':
    case 'dangling':
    case 'sibling':
      return exists ? form : undefined;
  }
}

function isSectionPointerForm(form: number): boolean {
  return form === DW_FORM.data4 || form === DW_FORM.data8;
}

/** Expressions were blocks, and have a form of their own since DWARF 4. Vendors' attributes keep their blocks. */
function blockForm(name: number, form: number, version: number): number {
  const hasExpressions = dwFormExistsIn(DW_FORM.exprloc, version) === true;
  if (form === DW_FORM.exprloc) return hasExpressions ? form : DW_FORM.block;
  if (dwFormExistsIn(form, version) === false) return DW_FORM.block;
  const classes = attributeClasses(name);
  const isExpression = classes.includes('exprloc') && !classes.includes('block');
  return isExpression && hasExpressions ? DW_FORM.exprloc : form;
}
