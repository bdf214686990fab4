/** All addresses of a file: in sections, in units, in line number programs. */
import type { Address, Fixup, FileDescription, Value } from '../write/description.ts';
import { mapAttributesOf, mapTree } from './tree.ts';

/** The file with each of its addresses changed. */
export function mapAddresses(file: FileDescription, change: (address: Address) => Address): FileDescription {
  const fixups = (of: readonly Fixup[]): readonly Fixup[] =>
    of.length === 0 ? of : of.map((fixup) => ({ ...fixup, to: change(fixup.to) }));
  return {
    ...file,
    sections: file.sections.map((section) => ({ ...section, fixups: fixups(section.fixups) })),
    lineTables: file.lineTables.map((table) => ({ ...table, programFixups: fixups(table.programFixups) })),
    units: file.units.map((unit) => ({
      ...unit,
      addresses: unit.addresses.map(change),
      root: mapTree(unit.root, (die) =>
        mapAttributesOf(die, (attribute) => {
          const value = changedValue(attribute.value, change, fixups);
          return value === attribute.value ? attribute : { ...attribute, value };
        }),
      ),
    })),
  };
}

function changedValue(
  value: Value,
  change: (address: Address) => Address,
  fixups: (of: readonly Fixup[]) => readonly Fixup[],
): Value {
  switch (value.kind) {
    case 'address':
      return { ...value, to: change(value.to) };
    case 'block':
      return value.fixups.length === 0 ? value : { ...value, fixups: fixups(value.fixups) };
    case 'ranges':
      return {
        ...value,
        entries: value.entries.map((entry) => ({ low: change(entry.low), high: change(entry.high) })),
      };
    case 'locations':
      return {
        ...value,
        entries: value.entries.map((entry) => ({
          ...entry,
          low: change(entry.low),
          high: change(entry.high),
        })),
      };
    case 'constant':
    case 'flag':
    case 'string':
    case 'reference':
    case 'signature':
    case 'dangling':
    case 'line-table':
    case 'file':
    case 'section-offset':
    case 'base':
    case 'sibling':
      return value;
  }
}
