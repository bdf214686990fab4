/**
 * Which classes an attribute may have, and where its code comes from. Producers use attributes, classes and forms of later versions as
 * extensions (DWARF 5, 1.3.12 and 7.1), so that what a later version allows is allowed.
 */
import { DW_AT } from '../../generated/dwarf-constants.ts';
import { attributeClassesIn, formClassesIn, type ValueClass } from '../../generated/dwarf-value-classes.ts';
import { dwAtExistsIn } from '../../generated/dwarf-versions.ts';

const VERSIONS = [2, 3, 4, 5] as const;

/** Where the text and table 7.5 disagree: 3.4.1 has a reference, the table an expression. */
const SAID_ELSEWHERE: ReadonlyMap<number, ValueClass> = new Map([[DW_AT.call_origin, 'reference']]);

/** Where an attribute's code comes from, seen from a version. `vendor`: from the range that no version uses. */
export type AttributeOrigin = 'own' | 'later' | 'removed' | 'vendor' | 'unassigned';

export function attributeOrigin(name: number, version: number): AttributeOrigin {
  if (dwAtExistsIn(name, version) === true) return 'own';
  const others = VERSIONS.filter((other) => dwAtExistsIn(name, other) === true);
  if (others.some((other) => other > version)) return 'later';
  if (others.length > 0) return 'removed';
  return name >= DW_AT.lo_user && name <= DW_AT.hi_user ? 'vendor' : 'unassigned';
}

/** Undefined for what no version has. */
export function firstVersion(name: number): number | undefined {
  return VERSIONS.find((version) => dwAtExistsIn(name, version) === true);
}

/**
 * Whether a form has a class that the attribute may have in the version of the unit or in a later one. True for attributes and forms
 * that no version has: others say so.
 */
export function mayHaveForm(name: number, form: number, version: number): boolean {
  return VERSIONS.some((other) => {
    if (other < version) return false;
    const allowed = attributeClassesIn(name, other);
    const given = formClassesIn(form, other);
    const elsewhere = SAID_ELSEWHERE.get(name);
    return (
      allowed.length === 0 ||
      given.length === 0 ||
      given.some((one) => one === elsewhere || allowed.includes(one))
    );
  });
}

/** For a message: `exprloc or loclist`. */
export function allowedClasses(name: number, version: number): string {
  return attributeClassesIn(name, version).join(' or ');
}

/** For a message: `constant`. */
export function formClasses(form: number, version: number): string {
  const classes = formClassesIn(form, version);
  if (classes.includes('constant')) return 'constant';
  return classes.length === 1 ? classes[0]! : 'offset into another section';
}
