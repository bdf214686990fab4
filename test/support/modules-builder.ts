/** Writes modules and kernels, as far as loading the one on the other goes, in every layout that kernels have had. */
import { STB } from '../../generated/elf-constants.ts';
import { ByteWriter, type SectionInput, type Shape } from './elf-builder.ts';
import { exportsFile, type ExportInput, type ExportsInput } from './exports-builder.ts';

/** How tables of exports were laid out since Linux 4.x. */
export type Layout = Pick<ExportsInput, 'fields' | 'hasNamespaces' | 'crcs' | 'hasFlags' | 'isStripped'>;

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  '4.4: pointers, versions as longs': { fields: 'pointers', hasNamespaces: false, crcs: 'longs' },
  '4.9: pointers, versions as absolute symbols': {
    fields: 'pointers',
    hasNamespaces: false,
    crcs: 'absolute symbols',
  },
  '4.19: offsets': { fields: 'offsets', hasNamespaces: false, crcs: 'words' },
  '5.4: pointers and namespaces': { fields: 'pointers', hasNamespaces: true, crcs: 'words' },
  '5.10: offsets and namespaces, versions at labels': {
    fields: 'offsets',
    hasNamespaces: true,
    crcs: 'labels',
  },
  '6.12: offsets and namespaces': { fields: 'offsets', hasNamespaces: true, crcs: 'words' },
  '2026: flags': { fields: 'offsets', hasNamespaces: true, crcs: 'words', hasFlags: true },
};

export const USUAL_LAYOUT: Layout = { fields: 'offsets', hasNamespaces: true, crcs: 'words' };
export const USUAL_SHAPE: Shape = { is64: true, littleEndian: true };
export const LAYOUT_VERSION = 0x1234abcd;

export interface ImportInput {
  readonly name: string;
  /** What the module expects; undefined: it does not say. */
  readonly version?: number | undefined;
  readonly isWeak?: boolean;
}

export interface ModuleInput {
  readonly shape?: Shape;
  readonly layout?: Layout;
  readonly machine?: number;
  readonly imports?: readonly ImportInput[];
  readonly exports?: readonly ExportInput[];
  /** The tables of versions that it has. */
  readonly tables?: 'basic' | 'extended' | 'both' | 'none';
  /** Of module_layout. */
  readonly layoutVersion?: number | undefined;
  /** In `.modinfo`; undefined values are left out. */
  readonly information?: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly isStripped?: boolean;
}

export const SETTINGS = ' SMP mod_unload modversions ';
const NAME_BYTES = 64;

export function moduleFile(input: ModuleInput = {}): Uint8Array {
  const { shape = USUAL_SHAPE, layout = USUAL_LAYOUT, imports = [], exports = [], tables = 'basic' } = input;
  const recorded = [
    { name: 'module_layout', version: 'layoutVersion' in input ? input.layoutVersion : LAYOUT_VERSION },
    ...imports,
  ].flatMap(({ name, version }) => (version === undefined ? [] : [{ name, version }]));
  const information = { license: 'GPL', vermagic: `6.12.1${SETTINGS}`, ...input.information };
  return exportsFile({
    ...shape,
    ...layout,
    isLinked: false,
    exports,
    ...(input.machine !== undefined && { machine: input.machine }),
    isStripped: input.isStripped === true,
    sections: [
      { name: '.gnu.linkonce.this_module', contents: new Uint8Array(64) },
      { name: '.modinfo', contents: modinfo(information) },
      ...(tables === 'basic' || tables === 'both' ? [basicTable(shape, recorded)] : []),
      ...(tables === 'extended' || tables === 'both' ? extendedTables(shape, recorded) : []),
    ],
    symbols: imports.map(({ name, isWeak = false }) => ({ name, binding: isWeak ? STB.WEAK : STB.GLOBAL })),
  });
}

export interface KernelInput {
  readonly shape?: Shape;
  readonly layout?: Layout;
  readonly machine?: number;
  readonly exports?: readonly ExportInput[];
  readonly layoutVersion?: number;
  readonly release?: string;
  /** Behind the release. */
  readonly settings?: string;
}

export function kernelFile(input: KernelInput = {}): Uint8Array {
  const {
    shape = USUAL_SHAPE,
    layout = USUAL_LAYOUT,
    exports = [],
    release = '6.12.1',
    settings = SETTINGS,
  } = input;
  const { layoutVersion = LAYOUT_VERSION } = input;
  const banner = `Linux version ${release} (me@here) (gcc) #1 SMP\n\0`;
  const magic = `${release}${settings}\0`;
  return exportsFile({
    ...shape,
    ...layout,
    isLinked: true,
    exports: [{ name: 'module_layout', crc: layoutVersion }, ...exports],
    ...(input.machine !== undefined && { machine: input.machine }),
    sections: [{ name: '.rodata', contents: Buffer.from(`Linux version %s (%s)\0${banner}${magic}`) }],
  });
}

/** `Module.symvers` of exports, by module. */
export function symversFile(exports: Readonly<Record<string, readonly ExportInput[]>>): Uint8Array {
  const lines = Object.entries(exports).flatMap(([module, symbols]) =>
    symbols.map(({ name, crc = 0, isGpl = false, namespace = '' }) => {
      const kind = isGpl ? 'EXPORT_SYMBOL_GPL' : 'EXPORT_SYMBOL';
      return `0x${crc.toString(16).padStart(8, '0')}\t${name}\t${module}\t${kind}\t${namespace}\n`;
    }),
  );
  return Buffer.from(lines.join(''));
}

function modinfo(information: NonNullable<ModuleInput['information']>): Uint8Array {
  const lines = Object.entries(information).flatMap(([key, value]) =>
    (value === undefined ? [] : typeof value === 'string' ? [value] : value).map((one) => `${key}=${one}\0`),
  );
  return Buffer.from(lines.join(''), 'latin1');
}

interface Recorded {
  readonly name: string;
  readonly version: number;
}

/** Names that do not fit are left out, as modpost does. */
function basicTable(shape: Shape, recorded: readonly Recorded[]): SectionInput {
  const out = new ByteWriter(shape);
  for (const { name, version } of recorded) {
    const end = out.length + NAME_BYTES;
    if (name.length >= NAME_BYTES - (shape.is64 ? 8 : 4)) continue;
    out.word(version).cstring(name);
    while (out.length < end) out.u8(0);
  }
  return { name: '__versions', contents: out.done() };
}

function extendedTables(shape: Shape, recorded: readonly Recorded[]): readonly SectionInput[] {
  const crcs = new ByteWriter(shape);
  const names = new ByteWriter(shape);
  for (const { name, version } of recorded) {
    crcs.u32(version);
    names.cstring(name);
  }
  return [
    { name: '__version_ext_crcs', contents: crcs.done() },
    { name: '__version_ext_names', contents: names.done() },
  ];
}
