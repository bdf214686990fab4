/**
 * What descriptions hold, counted: forms by version and by the class of what stands there, kinds of units, tags, and how files
 * are packed. Shows the gaps.
 */
import {
  DW_FORM,
  FORM_CLASS,
  dwAtName,
  dwFormName,
  dwTagName,
  formClass,
} from '../generated/dwarf-constants.ts';
import { attributeClasses, type AttributeClass } from '../generated/dwarf-attribute-classes.ts';
import { emName } from '../generated/elf-constants.ts';
import { diesIn } from '../src/mutate/tree.ts';
import type { Attribute, Description, FileDescription, Unit } from '../src/write/description.ts';

/** `DW_FORM_data1 as constant in 5`. */
export interface Cell {
  readonly form: number;
  readonly version: number;
  readonly place: string;
}

export class Coverage {
  readonly #counts = new Map<string, Map<string, number>>();
  readonly #seen = new WeakSet<Description>();

  add(description: Description): void {
    if (this.#seen.has(description)) return;
    this.#seen.add(description);
    for (const file of description.files) {
      this.#addFile(file);
      for (const unit of file.units) this.#addUnit(unit, file);
    }
  }

  count(table: string, row: string): number {
    return this.#counts.get(table)?.get(row) ?? 0;
  }

  rows(table: string): [string, number][] {
    return [...(this.#counts.get(table) ?? [])].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  formCount({ form, version, place }: Cell): number {
    return this.count('forms', `${dwFormName(form)} ${place} ${version}`);
  }

  #addFile({ elf, role, strings }: FileDescription): void {
    this.#bump('machines', `${emName(elf.machine)} ${elf.elfClass}-bit ${elf.byteOrder}-endian`);
    this.#bump('byte orders', elf.byteOrder);
    this.#bump('files', role);
    this.#bump('files', elf.kind);
    this.#bump('files', elf.relocations);
    this.#bump('files', `compression ${elf.compression}`);
    this.#bump('files', `strings ${strings.merge}`);
    if (elf.extendedIndices) this.#bump('files', 'extended indices');
  }

  #addUnit(unit: Unit, { elf }: FileDescription): void {
    const { kind, version, format, addressSize } = unit;
    this.#bump('units', `${kind} ${version}`);
    this.#bump('formats', `${format}-bit DWARF ${version} ${elf.byteOrder}-endian`);
    this.#bump('address sizes', `${addressSize}`);
    for (const die of diesIn(unit.root)) {
      this.#bump('tags', `${dwTagName(die.tag)} ${version}`);
      this.#bump(
        'children',
        die.children === undefined ? 'no' : die.children.length === 0 ? 'empty list' : 'yes',
      );
      for (const attribute of die.attributes) {
        const place = placeOf(attribute);
        this.#bump('forms', `${dwFormName(attribute.form)} ${place} ${version}`);
        if (attribute.indirect === true)
          this.#bump('forms', `${dwFormName(DW_FORM.indirect)} ${place} ${version}`);
        this.#bump('attributes', `${dwAtName(attribute.name)} ${version}`);
      }
    }
  }

  #bump(table: string, row: string): void {
    const rows = this.#counts.get(table) ?? new Map<string, number>();
    this.#counts.set(table, rows.set(row, (rows.get(row) ?? 0) + 1));
  }
}

/** The class that the value is of where it stands, in the terms of DWARF 5, table 7.5. */
export function placeOf({ name, form, value }: Attribute): AttributeClass {
  switch (value.kind) {
    case 'constant':
    case 'file':
      return 'constant';
    case 'flag':
      return 'flag';
    case 'string':
      return 'string';
    case 'reference':
    case 'signature':
    case 'dangling':
    case 'sibling':
      return 'reference';
    case 'address':
      return 'address';
    case 'block': {
      const classes = attributeClasses(name);
      if (formClass(form) === FORM_CLASS.exprloc) return 'exprloc';
      if (formClass(form) === FORM_CLASS.constant) return 'constant';
      return classes.includes('exprloc') && !classes.includes('block') ? 'exprloc' : 'block';
    }
    case 'line-table':
      return 'lineptr';
    case 'ranges':
      return 'rnglist';
    case 'locations':
      return 'loclist';
    case 'section-offset':
      return 'macptr';
    case 'base':
      return attributeClasses(name)[0] ?? 'addrptr';
  }
}
