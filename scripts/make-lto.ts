/**
 * Writes an ELF file like the output of link-time optimisation: `make-lto.ts UNITS FILE`.
 *
 * Its units refer into each other by DW_FORM_ref_addr, forwards and backwards, in groups of ten, so that what a symbol
 * reaches does not grow with the number of units. The first unit of a group has symbols only, whose types are in other units.
 * Each other one has a base type, an enumeration, a list node, a structure, and a typedef of it. Structures of neighbours
 * contain pointers to each other. A structure that is met from an earlier unit has no name (symbol versions, section 3), so
 * that none of these may lead to itself but by way of one that has.
 *
 * The names of the exported symbols are written to FILE.symbols.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { DW_AT, DW_ATE, DW_CHILDREN, DW_FORM, DW_TAG, DW_UT } from '../generated/dwarf-constants.ts';
import { SHN, STB } from '../generated/elf-constants.ts';
import { DwarfWriter } from '../test/support/dwarf-writer.ts';
import { ElfBuilder } from '../test/support/elf-builder.ts';

const SHAPE = { is64: true, littleEndian: true };
const GROUP = 10;

type AttributeSpec = readonly [name: number, form: number];
interface Declaration {
  readonly tag: number;
  readonly hasChildren: boolean;
  readonly attributes: readonly AttributeSpec[];
}

const NAME: AttributeSpec = [DW_AT.name, DW_FORM.strp];
const SIZE: AttributeSpec = [DW_AT.byte_size, DW_FORM.data1];
const TYPE: AttributeSpec = [DW_AT.type, DW_FORM.ref_addr];
const AT: AttributeSpec = [DW_AT.data_member_location, DW_FORM.data1];

/** Declarations by what the generator calls them; their codes are their places, from 1. */
const DECLARATIONS = {
  unit: { tag: DW_TAG.compile_unit, hasChildren: true, attributes: [NAME] },
  base: {
    tag: DW_TAG.base_type,
    hasChildren: false,
    attributes: [NAME, SIZE, [DW_AT.encoding, DW_FORM.data1]],
  },
  structure: { tag: DW_TAG.structure_type, hasChildren: true, attributes: [NAME, SIZE] },
  member: { tag: DW_TAG.member, hasChildren: false, attributes: [NAME, TYPE, AT] },
  pointer: { tag: DW_TAG.pointer_type, hasChildren: false, attributes: [SIZE, TYPE] },
  typedef: { tag: DW_TAG.typedef, hasChildren: false, attributes: [NAME, TYPE] },
  enumeration: { tag: DW_TAG.enumeration_type, hasChildren: true, attributes: [NAME, SIZE, TYPE] },
  enumerator: {
    tag: DW_TAG.enumerator,
    hasChildren: false,
    attributes: [NAME, [DW_AT.const_value, DW_FORM.data1]],
  },
  variable: { tag: DW_TAG.variable, hasChildren: false, attributes: [NAME, TYPE] },
  subprogram: { tag: DW_TAG.subprogram, hasChildren: true, attributes: [NAME, TYPE] },
  parameter: { tag: DW_TAG.formal_parameter, hasChildren: false, attributes: [NAME, TYPE] },
} as const satisfies Record<string, Declaration>;

type Kind = keyof typeof DECLARATIONS;
const KINDS = Object.keys(DECLARATIONS) as Kind[];

/** What other units refer to, by unit and name. */
type Label = `${number} ${string}`;

class Generator {
  readonly info = new DwarfWriter(SHAPE);
  readonly symbols: string[] = [];
  readonly #strings = new DwarfWriter(SHAPE);
  readonly #known = new Map<string, number>();
  readonly #labels = new Map<Label, number>();
  readonly #fixups: { readonly at: number; readonly label: Label }[] = [];

  /** Writes an entry; values of type string are names, numbers are themselves, and labels are references. */
  entry(
    body: DwarfWriter,
    start: number,
    kind: Kind,
    values: readonly (string | number | { to: Label })[],
  ): void {
    const { attributes } = DECLARATIONS[kind];
    body.uleb(KINDS.indexOf(kind) + 1);
    for (const [i, [, form]] of attributes.entries()) {
      const value = values[i]!;
      if (typeof value === 'string') body.u32(this.#string(value));
      else if (typeof value === 'number') body.integer(value, form === DW_FORM.data1 ? 1 : 4);
      else {
        this.#fixups.push({ at: start + body.length, label: value.to });
        body.u32(0);
      }
    }
  }

  label(label: Label, offset: number): void {
    this.#labels.set(label, offset);
  }

  unit(index: number, units: number): void {
    // An initial length of 32-bit DWARF has four bytes.
    const start = this.info.length + 4;
    const body = new DwarfWriter(SHAPE).u16(5).u8(DW_UT.compile).u8(8).u32(0);
    const add = (kind: Kind, ...values: readonly (string | number | { to: Label })[]): void =>
      this.entry(body, start, kind, values);
    const define = (
      name: string,
      kind: Kind,
      ...values: readonly (string | number | { to: Label })[]
    ): void => {
      this.label(`${index} ${name}`, start + body.length);
      add(kind, ...values);
    };
    const place = index % GROUP;
    const to = (owner: number, name: string): { to: Label } => ({ to: `${owner} ${name}` });
    // Neighbours are the units 2 and 3, 4 and 5, … of a group.
    const isLater = place > 1 && place % 2 === 1;
    const later = !isLater && place > 1 && index + 1 < units && place + 1 < GROUP ? index + 1 : index;
    const before = place > 1 ? index - 1 : index;
    // Those without types use the group before theirs.
    const user = place > 0 ? index : index - 1;
    add('unit', `drivers/unit${index}.c`);
    if (place > 0) {
      define('int', 'base', 'int', 4, DW_ATE.signed);
      define('node', 'structure', `node_${index}`, 16);
      add('member', 'next', to(index, 'node*'), 0);
      add('member', 'state', to(later, 'state'), 8);
      body.u8(0);
      define('node*', 'pointer', 8, to(index, 'node'));
      define('state', 'enumeration', `state_${index}`, 4, to(before, 'int'));
      for (const value of [0, 1, 2]) add('enumerator', `STATE_${index}_${value}`, value);
      body.u8(0);
      define('device', 'structure', `device_${index}`, 48);
      const owner = isLater ? before : index;
      for (const [i, other] of [before, later === index ? owner : later, owner].entries())
        add('member', `near${i}`, to(other, 'device*'), 8 * i);
      add('member', 'nodes', to(owner, 'node'), 24);
      add('member', 'alias', to(owner, 'alias*'), 40);
      body.u8(0);
      define('device*', 'pointer', 8, to(index, 'device'));
      define('alias', 'typedef', `device_${index}_t`, to(index, 'device'));
      define('alias*', 'pointer', 8, to(index, 'alias'));
    }
    if (user >= 0) {
      add('variable', `variable_${index}`, to(user, 'device'));
      add('subprogram', `function_${index}`, to(user, 'int'));
      add('parameter', 'device', to(user, 'device*'));
      add('parameter', 'state', to(place === 0 && index + 1 < units ? index + 1 : user, 'state'));
      body.u8(0);
      this.symbols.push(`variable_${index}`, `function_${index}`);
    }
    body.u8(0);
    this.info.withLength(false, body.done());
  }

  file(): Uint8Array {
    const info = this.info.done();
    const view = new DataView(info.buffer, info.byteOffset, info.length);
    for (const { at, label } of this.#fixups) view.setUint32(at, this.#labels.get(label)!, true);
    const elf = new ElfBuilder(SHAPE);
    elf.section({ name: '.debug_info', contents: info });
    elf.section({ name: '.debug_abbrev', contents: abbreviations() });
    elf.section({ name: '.debug_str', contents: this.#strings.done() });
    elf.symbols(
      this.symbols.map((name, i) => ({
        name,
        binding: STB.GLOBAL,
        section: SHN.ABS,
        shndx: SHN.ABS,
        value: i + 1,
      })),
    );
    return elf.build();
  }

  #string(text: string): number {
    let offset = this.#known.get(text);
    if (offset === undefined) {
      offset = this.#strings.length;
      this.#strings.cstring(text);
      this.#known.set(text, offset);
    }
    return offset;
  }
}

function abbreviations(): Uint8Array {
  const out = new DwarfWriter(SHAPE);
  for (const [i, kind] of KINDS.entries()) {
    const { tag, hasChildren, attributes } = DECLARATIONS[kind];
    out
      .uleb(i + 1)
      .uleb(tag)
      .u8(hasChildren ? DW_CHILDREN.yes : DW_CHILDREN.no);
    for (const [name, form] of attributes) out.uleb(name).uleb(form);
    out.u8(0).u8(0);
  }
  return out.u8(0).done();
}

export function makeLto(units: number): { readonly file: Uint8Array; readonly symbols: readonly string[] } {
  const generator = new Generator();
  for (let index = 0; index < units; index++) generator.unit(index, units);
  return { file: generator.file(), symbols: generator.symbols };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [units, path] = process.argv.slice(2);
  if (units === undefined || path === undefined || !(Number(units) > 0))
    throw new Error('usage: make-lto.ts UNITS FILE');
  const { file, symbols } = makeLto(Number(units));
  writeFileSync(path, file);
  writeFileSync(`${path}.symbols`, symbols.map((name) => `${name}\n`).join(''));
}
