/** Versions as a build makes them, each in the unit that exports the symbol, alone (symbol versions, section 1). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_INL, DW_LANG } from '../../generated/dwarf-constants.ts';
import { STB } from '../../generated/elf-constants.ts';
import { openElf } from '../../src/elf/elf-file.ts';
import { bytesSource } from '../../src/elf/source.ts';
import { CANONICAL, LINUX, type Profile } from '../../src/symver/profile.ts';
import { versionsByUnit, type UnitVersions } from '../../src/symver/versions-by-unit.ts';
import { intType, pointerTo } from '../support/common-types.ts';
import { die, DwarfBuilder, formed, type Die, type Formed } from '../support/dwarf-builder.ts';
import type { SymbolInput } from '../support/elf-builder.ts';
import { latin1, versionsOf } from '../support/versions-of.ts';

const MARK = '__UNIQUE_ID___addressable_';
const STAND_IN = '__gendwarfksyms_ptr_';

/** Makes the entries anew: an entry belongs to one file. */
type Make = () => Die[];

interface Linked {
  readonly symbols?: readonly SymbolInput[];
  readonly recorded?: ReadonlyMap<string, number>;
  readonly languages?: readonly number[];
  readonly profile?: Profile;
  readonly onSymtypes?: (lines: Uint8Array) => void;
}

function compileUnit(make: Make, name: string, language: number = DW_LANG.C11): Die {
  return die('compile_unit', { name, comp_dir: '/src', language }, make());
}

function linked(units: readonly Make[], names: readonly string[], more: Linked = {}): UnitVersions {
  const builder = new DwarfBuilder();
  for (const [index, make] of units.entries())
    builder.unit(compileUnit(make, `/src/unit${index}.c`, more.languages?.[index]));
  const elf = openElf(bytesSource('linked', builder.file(more.symbols)), assert.unreachable);
  const steps = versionsByUnit(elf, names, {
    profile: more.profile ?? LINUX,
    stable: false,
    warn: assert.unreachable,
    recorded: more.recorded && ((name) => more.recorded?.get(name)),
    onSymtypes: more.onSymtypes,
  });
  return finish(steps);
}

function finish(steps: ReturnType<typeof versionsByUnit>): UnitVersions {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    assert.ok(step.value.done <= step.value.total);
  }
}

/** What the tool says of the object that was compiled from the unit. */
function object(make: Make, names: readonly string[]): ReadonlyMap<string, number> {
  return versionsOf(new DwarfBuilder().unit(compileUnit(make, '/src/one.c')).file(), names).versions;
}

function byName([a]: readonly [string, number], [b]: readonly [string, number]): number {
  return a < b ? -1 : 1;
}

function equal(found: ReadonlyMap<string, number>, ...expected: ReadonlyMap<string, number>[]): void {
  assert.equal(
    new Map([...found].toSorted(byName)),
    new Map(expected.flatMap((one) => [...one]).toSorted(byName)),
  );
}

/** Functions of a pointer to a structure; the number of its members tells units apart. */
function takes(members: number, names: readonly string[], more: Parameters<typeof die>[1] = {}): Die[] {
  const int = intType();
  const s = die(
    'structure_type',
    { name: 's', byte_size: 4 * members },
    Array.from({ length: members }, (_, index) =>
      die('member', { name: `m${index}`, type: int, data_member_location: 4 * index }),
    ),
  );
  const pointer = pointerTo(s);
  const functions = names.map((name) =>
    die('subprogram', { name, external: true, ...more }, [die('formal_parameter', { type: pointer })]),
  );
  return [int, s, pointer, ...functions];
}

function declared(members: number, name: string): Die[] {
  return takes(members, [name], { declaration: true });
}

function mark(name: string): Die {
  return die('variable', { name: `${MARK}${name}12` });
}

test('definitions of other units have no influence', () => {
  const [one, two]: readonly Make[] = [() => takes(1, ['f']), () => takes(3, ['g'])];
  const { versions } = linked([one!, two!], ['f', 'g']);
  equal(versions, object(one!, ['f']), object(two!, ['g']));
  const asOne = versionsOf(
    new DwarfBuilder().unit(compileUnit(one!, 'a')).unit(compileUnit(two!, 'b')).file(),
    ['f', 'g'],
  ).versions;
  assert.is.not(asOne.get('f'), versions.get('f'));
});

test('an earlier declaration in another unit does not count', () => {
  const define: Make = () => takes(1, ['f']);
  equal(linked([() => declared(2, 'f'), define], ['f']).versions, object(define, ['f']));
});

test('the first entry of the unit counts, also where it is a declaration', () => {
  const unit: Make = () => [...declared(1, 'f'), ...takes(2, ['f'])];
  equal(linked([() => takes(5, ['g']), unit], ['f']).versions, object(unit, ['f']));
});

/** Two definitions of one name: the longer one counts for both functions, if both are listed. */
const twoDefinitions: Make = () => [...takes(1, ['f']), ...takes(2, ['g'])];

test('what the unit exports besides has influence, and what others export has none', () => {
  const other: Make = () => takes(3, ['h']);
  const both = object(twoDefinitions, ['f', 'g']);
  const one = object(twoDefinitions, ['f']);
  assert.is.not(both.get('f'), one.get('f'));
  equal(linked([twoDefinitions, other], ['f', 'g']).versions, both);
  equal(linked([twoDefinitions, other], ['f', 'h']).versions, one, object(other, ['h']));
});

test('a variable that is declared before it is defined belongs to the unit that defines it', () => {
  const define: Make = () => {
    const int = intType();
    const declaration = die('variable', { name: 'v', type: int, external: true, declaration: true });
    return [int, declaration, die('variable', { specification: declaration, location: new Uint8Array() })];
  };
  const declare: Make = () => [die('variable', { name: 'v', external: true, declaration: true })];
  const { versions, exportedFrom } = linked([declare, define], ['v']);
  equal(versions, object(define, ['v']));
  assert.is(exportedFrom.size, 0);
});

test('a function of that name which other files cannot see is another one', () => {
  const define: Make = () => takes(2, ['f']);
  equal(linked([() => takes(1, ['f'], { external: false }), define], ['f']).versions, object(define, ['f']));
});

test('the unit in which EXPORT_SYMBOL stands goes before the one that defines the symbol', () => {
  const exporter: Make = () => [...declared(1, 'f'), mark('f')];
  const { versions, exportedFrom } = linked([() => takes(2, ['f']), exporter], ['f']);
  equal(versions, object(exporter, ['f']));
  assert.equal([...exportedFrom], [['f', 'unit1.c']]);
});

test('marks of Linux 6.19 have fewer underscores, and one before the number', () => {
  const exporter: Make = () => [
    ...declared(1, 'f'),
    ...takes(2, ['f_']),
    ...['f_12', 'f__13'].map((text) => die('variable', { name: `__UNIQUE_ID_addressable_${text}` })),
  ];
  const { versions, exportedFrom } = linked([() => takes(2, ['f']), exporter], ['f', 'f_']);
  equal(versions, object(exporter, ['f', 'f_']));
  assert.equal([...exportedFrom], [['f', 'unit1.c']]);
});

test('a stand-in tells where EXPORT_SYMBOL stands, and carries the type', () => {
  const standIn: Make = () => {
    const int = intType();
    const pointer = pointerTo(int);
    return [int, pointer, die('variable', { name: `${STAND_IN}v`, type: pointer })];
  };
  const define: Make = () => [die('variable', { name: 'v', external: true })];
  const { versions, exportedFrom } = linked([define, standIn], ['v']);
  equal(versions, object(standIn, ['v']));
  assert.equal([...exportedFrom], [['v', 'unit1.c']]);
});

test('what the unit has stand-ins for was listed, though the file does not export it any more', () => {
  const unit: Make = () => {
    const all = twoDefinitions();
    return [...all, die('variable', { name: `${STAND_IN}g`, type: all[2]! })];
  };
  const { versions } = linked([unit], ['f']);
  equal(versions, new Map([['f', object(twoDefinitions, ['f', 'g']).get('f')!]]));
});

test('names that end in digits are told from the number behind them', () => {
  const plain: Make = () => [...takes(1, ['crc']), die('variable', { name: `${MARK}crc7` })];
  const numbered: Make = () => [...takes(2, ['crc32']), die('variable', { name: `${MARK}crc325` })];
  const { versions, exportedFrom } = linked([plain, numbered], ['crc', 'crc32']);
  equal(versions, object(plain, ['crc']), object(numbered, ['crc32']));
  assert.is(exportedFrom.size, 0);
});

test('names at one address are aliases in the unit that exports them', () => {
  const unit: Make = () => takes(1, ['f']);
  const at = { section: 1, value: 16, binding: STB.GLOBAL };
  const symbols = [
    { name: 'f', ...at },
    { name: 'alias', ...at },
  ];
  const { versions, exportedFrom } = linked([() => takes(2, ['g']), unit], ['alias', 'f'], { symbols });
  assert.is(versions.get('alias'), object(unit, ['f']).get('f'));
  assert.is(exportedFrom.size, 0);
});

/** Two functions at one address, as they are in the object and in what is linked of it. */
function atOneAddress(size: number, ...names: readonly string[]): SymbolInput[] {
  return names.map((name) => ({ name, section: 1, value: 16, binding: STB.GLOBAL, size }));
}

test('a compiler makes an alias with the size of what it stands for: it is one though others declare it', () => {
  const unit: Make = () => takes(1, ['f']);
  const other: Make = () => declared(2, 'alias');
  const { versions, exportedFrom } = linked([other, unit], ['alias', 'f'], {
    symbols: atOneAddress(4, 'alias', 'f'),
  });
  const { f } = Object.fromEntries(object(unit, ['f']));
  assert.equal([versions.get('f'), versions.get('alias')], [f, f]);
  assert.is(exportedFrom.size, 0);
});

test('what carries the type of a compiler alias elsewhere does not count where the alias is made', () => {
  const unit: Make = () => {
    const [int, s, pointer, f] = takes(1, ['f']);
    const type = die('subroutine_type', { prototyped: true }, [die('formal_parameter', { type: pointer! })]);
    const target = pointerTo(type);
    return [
      int!,
      s!,
      pointer!,
      f!,
      type,
      target,
      die('variable', { name: `${STAND_IN}alias`, type: target }),
    ];
  };
  const symbols = atOneAddress(4, 'alias', 'f');
  const names = ['alias', 'f'];
  const alone = versionsOf(new DwarfBuilder().unit(compileUnit(unit, '/src/one.c')).file(symbols), names);
  const { versions, exportedFrom } = linked([() => takes(3, ['g']), unit], names, { symbols });
  equal(versions, alone.versions);
  assert.is(versions.get('alias'), versions.get('f'));
  assert.is(exportedFrom.size, 0);
});

test('a symbol that only the linker puts at the address of another is no alias of it', () => {
  const at = { section: 1, value: 16, binding: STB.GLOBAL };
  const symbols = [
    { name: 'v', ...at },
    { name: 'v_64', ...at },
  ];
  const exporter: Make = () => [...declared(1, 'v'), die('variable', { name: `${MARK}v_12` })];
  const definer: Make = () => [
    ...declared(1, 'v'),
    ...takes(2, ['v_64']),
    die('variable', { name: `${MARK}v_64_13` }),
  ];
  const { versions } = linked([definer, exporter], ['v', 'v_64'], { symbols });
  equal(versions, object(exporter, ['v']), object(definer, ['v_64']));
});

test('within one unit, too', () => {
  const at = { section: 1, value: 16, binding: STB.GLOBAL };
  const unit: Make = () => [...declared(1, 'v'), mark('v'), ...takes(2, ['v_64']), mark('v_64')];
  const { versions } = linked([unit], ['v', 'v_64'], {
    symbols: [
      { name: 'v', ...at },
      { name: 'v_64', ...at },
    ],
  });
  equal(versions, object(unit, ['v', 'v_64']));
});

test('a symbol that is only declared has no version, but the reason', () => {
  const { versions, whyMissing } = linked([() => declared(1, 'f')], ['f']);
  assert.is(versions.size, 0);
  assert.equal(whyMissing().get('f'), { kind: 'assembler' });
});

test('what is only inlined is not defined: the symbol of that name is elsewhere, or in assembler', () => {
  const inlined: Make = () => takes(1, ['f'], { inline: DW_INL.declared_inlined });
  const { versions, whyMissing } = linked([inlined], ['f']);
  assert.is(versions.size, 0);
  assert.equal(whyMissing().get('f'), { kind: 'assembler' });
  const copied: Make = () => {
    const all = inlined();
    return [...all, die('subprogram', { abstract_origin: all.at(-1)!, low_pc: 0 })];
  };
  equal(linked([inlined, copied], ['f']).versions, object(copied, ['f']));
});

test('what the assembler says of its functions is no definition', () => {
  const unit: Make = () => [die('subprogram', { name: 'f', external: true })];
  const { versions, whyMissing } = linked([unit, () => declared(1, 'f')], ['f'], {
    languages: [DW_LANG.Mips_Assembler, DW_LANG.C11],
  });
  assert.is(versions.size, 0);
  assert.equal(whyMissing().get('f'), { kind: 'assembler' });
});

test('without a mark, a recorded version tells which unit exports the symbol', () => {
  const exporter: Make = () => [...declared(1, 'f'), ...takes(3, ['h'])];
  const units = [() => takes(2, ['f', 'g']), exporter, () => declared(4, 'f')];
  const wanted = object(exporter, ['f', 'h']).get('f')!;
  const names = ['f', 'g', 'h'];
  const { versions, exportedFrom } = linked(units, names, { recorded: new Map([['f', wanted]]) });
  assert.is(versions.get('f'), wanted);
  assert.equal([...exportedFrom], [['f', 'unit1.c']]);
  assert.is(versions.get('g'), object(units[0]!, ['g']).get('g'));
});

test('with a mark, no other unit is tried: a change of the exporter is a difference', () => {
  const exporter: Make = () => [...takes(2, ['f']), mark('f')];
  const stale: Make = () => declared(1, 'f');
  const recorded = new Map([['f', object(stale, ['f']).get('f')!]]);
  const { versions } = linked([exporter, stale], ['f'], { recorded });
  equal(versions, object(exporter, ['f']));
});

test('what dwz has moved to a unit that others import is a part of them', () => {
  const int = intType();
  const s = die('structure_type', { name: 's', byte_size: 4 }, [
    die('member', { name: 'm', type: int, data_member_location: 0 }),
  ]);
  const declaration = die('variable', { name: 'v', type: s, external: true, declaration: true });
  const far = (target: Die): Formed => formed('ref_addr', target);
  const partial = die('partial_unit', {}, [int, s, declaration]);
  const definer = die('compile_unit', { name: 'a.c' }, [
    die('imported_unit', { import: far(partial) }),
    die('variable', { specification: far(declaration), location: new Uint8Array() }),
  ]);
  const other = die('compile_unit', { name: 'b.c' }, [
    die('structure_type', { name: 's', byte_size: 400 }),
    die('imported_unit', { import: far(partial) }),
  ]);
  const file = new DwarfBuilder().unit(partial).unit(definer).unit(other).file();
  const elf = openElf(bytesSource('linked', file), assert.unreachable);
  const found = finish(
    versionsByUnit(elf, ['v'], { profile: LINUX, stable: false, warn: assert.unreachable }),
  );
  const before: Make = () => {
    const type = intType();
    const member = die('member', { name: 'm', type, data_member_location: 0 });
    const own = die('structure_type', { name: 's', byte_size: 4 }, [member]);
    return [type, own, die('variable', { name: 'v', type: own, external: true, declaration: true })];
  };
  equal(found.versions, object(before, ['v']));
  assert.is(found.exportedFrom.size, 0);
});

test('a nameless declaration with the signature of a type unit is no more than in the object', () => {
  const file = (): Uint8Array => {
    const [int, s] = takes(2, []);
    const declaration = die('structure_type', { declaration: true, signature: formed('ref_sig8', 0x1234n) });
    const f = die('subprogram', { name: 'f', external: true }, [
      die('formal_parameter', { type: declaration }),
    ]);
    return new DwarfBuilder()
      .unit(die('compile_unit', { name: 'a.c' }, [declaration, f]))
      .unit(die('type_unit', {}, [int!, s!]), { signature: 0x1234n, type: s! })
      .file();
  };
  const elf = openElf(bytesSource('linked', file()), assert.unreachable);
  const found = finish(
    versionsByUnit(elf, ['f'], { profile: LINUX, stable: false, warn: assert.unreachable }),
  );
  equal(found.versions, versionsOf(file(), ['f']).versions);
});

test('parts of one Rust crate were one object', () => {
  const make = (index: number): Die =>
    die('compile_unit', { name: `lib.rs/@/lib-cgu.${index}`, comp_dir: '/src', language: DW_LANG.Rust }, [
      ...takes(index + 1, [`f${index}`]),
    ]);
  const file = (): Uint8Array => new DwarfBuilder().unit(make(0)).unit(make(1)).file();
  const names = ['f0', 'f1'];
  const elf = openElf(bytesSource('linked', file()), assert.unreachable);
  const found = finish(
    versionsByUnit(elf, names, { profile: LINUX, stable: false, warn: assert.unreachable }),
  );
  equal(found.versions, versionsOf(file(), names).versions);
});

test('the profile canonical looks at the unit alone as well', () => {
  const [one, two]: readonly Make[] = [() => takes(1, ['f']), () => takes(3, ['g'])];
  const { versions } = linked([one!, two!], ['f', 'g'], { profile: CANONICAL });
  const alone = versionsOf(new DwarfBuilder().unit(compileUnit(one!, 'a')).file(), ['f'], {
    profile: CANONICAL,
    dump: false,
  });
  assert.is(versions.get('f'), alone.versions.get('f'));
});

test('each object has the lines of a symtypes file of its own', () => {
  const lines: string[] = [];
  linked(
    [() => takes(1, ['f']), () => [die('variable', { name: 'not_exported' })], () => takes(2, ['g'])],
    ['f', 'g'],
    {
      onSymtypes: (bytes) => lines.push(latin1(bytes)),
    },
  );
  assert.equal(
    lines.map((text) => text.split('\n').map((line) => line.split(' ')[0])),
    [
      ['f', 's#s', ''],
      ['g', 's#s', ''],
    ],
  );
});

test.run();
