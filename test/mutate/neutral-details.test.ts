/** What single neutral changes must not do, for reasons that the versions of the sample would not show. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_FORM, DW_OP, DW_TAG, REFERENCE, formReference } from '../../generated/dwarf-constants.ts';
import { EM, SHF, SHT } from '../../generated/elf-constants.ts';
import { NEUTRAL } from '../../src/mutate/neutral.ts';
import { meaningOf, otherForms } from '../../src/mutate/neutral/constant-forms.ts';
import { unitInVersion } from '../../src/mutate/neutral/unit-version.ts';
import type { Mutator } from '../../src/mutate/mutation.ts';
import { attributeOf, diesIn, mapTree, places } from '../../src/mutate/tree.ts';
import { choiceOf } from '../../src/mutate/choices.ts';
import type { Attribute, Description, Die, DieId } from '../../src/write/description.ts';
import {
  ID,
  SAMPLE,
  UNCONNECTED,
  attribute,
  constant,
  die,
  file,
  flag,
  globalSymbol,
  lineTable,
  named,
  root,
  type,
  unit,
} from './neutral-sample.ts';

const SEEDS = 20;

function mutator(wanted: string): Mutator {
  const found = NEUTRAL.find(({ name }) => name === wanted);
  assert.ok(found !== undefined, wanted);
  return found;
}

/** What the mutator makes of a description with several seeds. */
function results(wanted: string, description: Description): readonly Description[] {
  const { apply } = mutator(wanted);
  return Array.from({ length: SEEDS }, (_, seed) => apply(description, choiceOf(seed))).flatMap((mutation) =>
    mutation === undefined ? [] : [mutation.description],
  );
}

function describeDies(...children: readonly Die[]): Description {
  return { files: [file([unit(root(1, 'a.c', 0, children))], { lineTables: [lineTable(['a.c'])] })] };
}

function find(description: Description, id: DieId): Die {
  for (const { die: found } of places(description)) if (found.id === id) return found;
  throw new Error(`there is no DIE ${id}`);
}

function form(description: Description, id: DieId, name: number): number | undefined {
  return attributeOf(find(description, id), name)?.form;
}

test('numbers keep their meaning modulo 2^64 in every form', () => {
  for (const [number, from] of [
    [-1n, DW_FORM.sdata],
    [255n, DW_FORM.data1],
    [2n ** 64n - 1n, DW_FORM.data8],
    [300n, DW_FORM.udata],
  ] as const) {
    const description = describeDies(die(2, DW_TAG.enumerator, [constant(DW_AT.const_value, number, from)]));
    const meaning = meaningOf(from, number);
    for (const changed of results('encode-constants', description)) {
      const { form: to, value } = attributeOf(find(changed, 2), DW_AT.const_value) ?? {};
      assert.ok(to !== undefined && value?.kind === 'constant');
      assert.is(meaningOf(to, value.value), meaning);
    }
  }
});

test('a negative number that a byte spells is the number that readers see', () => {
  assert.is(meaningOf(DW_FORM.data1, -1n), 255n);
  assert.is(meaningOf(DW_FORM.sdata, -1n), 2n ** 64n - 1n);
});

test('before DWARF 4, constants are not put where they would be offsets of location lists', () => {
  const location = constant(DW_AT.data_member_location, 8);
  for (const version of [2, 3])
    for (const other of otherForms(location, 8n, version))
      assert.not.ok(other === DW_FORM.data4 || other === DW_FORM.data8);
  assert.ok(otherForms(location, 8n, 4).includes(DW_FORM.data4));
  assert.ok(otherForms(constant(DW_AT.byte_size, 8), 8n, 3).includes(DW_FORM.data4));
  assert.equal(otherForms(constant(DW_AT.data_member_location, 8, DW_FORM.data4), 8n, 3), []);
});

test('numbers of sixteen bytes are no constants', () => {
  const wide = constant(DW_AT.const_value, 1, DW_FORM.data16);
  assert.equal(otherForms(wide, 1n, 5), []);
  assert.not.ok(otherForms(constant(DW_AT.const_value, 1), 1n, 5).includes(DW_FORM.data16));
});

test('a unit is not written in a version that lacks one of its tags or attributes', () => {
  const inVersion = (version: 2 | 3 | 4 | 5, ...children: readonly Die[]): boolean =>
    unitInVersion(unit(root(1, 'a.c', undefined, children), { version: 4 }), version) !== undefined;
  assert.ok(inVersion(2, die(2, DW_TAG.base_type)));
  assert.not.ok(inVersion(2, die(2, DW_TAG.restrict_type)));
  assert.ok(inVersion(3, die(2, DW_TAG.restrict_type)));
  assert.not.ok(inVersion(3, die(2, DW_TAG.variable, [{ ...named('v'), name: DW_AT.linkage_name }])));
  assert.not.ok(inVersion(5, die(2, DW_TAG.member, [constant(DW_AT.bit_offset, 1)])));
});

test('forms change with the version where it has others', () => {
  const expression: Attribute = attribute(DW_AT.location, DW_FORM.exprloc, {
    kind: 'block',
    bytes: Uint8Array.of(DW_OP.lit0),
    fixups: [],
  });
  const low = attribute(DW_AT.low_pc, DW_FORM.addr, { kind: 'address', to: { symbol: 0, addend: 4n } });
  const five = unit(
    root(1, 'a.c', 0, [
      die(2, DW_TAG.variable, [expression, flag(DW_AT.external)]),
      die(3, DW_TAG.subprogram, [low, constant(DW_AT.high_pc, 8)]),
      die(4, DW_TAG.structure_type, [
        constant(DW_AT.byte_size, 1, DW_FORM.implicit_const),
        named('s', DW_FORM.line_strp),
      ]),
      die(5, DW_TAG.member, [constant(DW_AT.data_member_location, 70_000, DW_FORM.data4)]),
    ]),
  );
  const three = unitInVersion(five, 3);
  assert.ok(three !== undefined);
  const description = { files: [file([three])] };
  assert.is(form(description, 1, DW_AT.stmt_list), DW_FORM.data4);
  assert.is(form(description, 2, DW_AT.location), DW_FORM.block);
  assert.is(form(description, 2, DW_AT.external), DW_FORM.flag);
  assert.equal(attributeOf(find(description, 3), DW_AT.high_pc)?.value, {
    kind: 'address',
    to: { symbol: 0, addend: 12n },
  });
  assert.is(form(description, 4, DW_AT.byte_size), DW_FORM.data1);
  assert.is(form(description, 4, DW_AT.name), DW_FORM.strp);
  assert.is(form(description, 5, DW_AT.data_member_location), DW_FORM.udata);
});

test('what a constant means in one version only is not carried into another', () => {
  const offset = die(2, DW_TAG.member, [constant(DW_AT.data_member_location, 8, DW_FORM.data4)]);
  const three = unit(root(1, 'a.c', undefined, [offset]), { version: 3 });
  assert.is(unitInVersion(three, 4), undefined);
  assert.is.not(unitInVersion(three, 2), undefined);
});

test('nothing is changed where a version depends on how it is spelled', () => {
  const index = attribute(DW_AT.data_member_location, DW_FORM.loclistx, { kind: 'locations', entries: [] });
  const skipping: Attribute = {
    name: DW_AT.sibling,
    form: DW_FORM.ref4,
    value: { kind: 'reference', die: 3 },
  };
  const nowhere = attribute(DW_AT.type, DW_FORM.ref4, { kind: 'dangling', value: 0x100n });
  for (const odd of [index, skipping, nowhere]) {
    const description = describeDies(die(2, DW_TAG.member, [odd]), die(3, DW_TAG.base_type));
    for (const { apply, name } of NEUTRAL) assert.is(apply(description, choiceOf(1)), undefined, name);
  }
});

test('a block outside functions is kept for the named types in it, which are candidates like others', () => {
  const holder = (id: DieId, inside: Die): Die => die(id, DW_TAG.lexical_block, [], [inside]);
  const candidate = holder(2, die(3, DW_TAG.structure_type, [named('s')]));
  assert.equal(results('remove-dies', describeDies(candidate)), []);
  assert.is(results('remove-dies', describeDies(holder(2, die(3, DW_TAG.structure_type)))).length, SEEDS);
  assert.is(results('remove-dies', describeDies(die(4, DW_TAG.subprogram, [], [candidate]))).length, SEEDS);
});

test('line tables stay in versions in which the file numbers and names of their units mean the same', () => {
  const numbered = die(2, DW_TAG.structure_type, [constant(DW_AT.decl_file, 1)]);
  const described = (version: 3 | 4, children: readonly Die[], files: readonly string[]): Description => ({
    files: [file([unit(root(1, 'a.c', 0, children), { version })], { lineTables: [lineTable(files)] })],
  });
  const versions = (description: Description): ReadonlySet<number | undefined> =>
    new Set(results('change-version', description).map(({ files }) => files[0]?.units[0]?.version));
  // A unit of version 4 with a table of version 5, which assemblers write.
  assert.equal(versions(described(4, [numbered], ['a.c', 'b.h'])), new Set([5]));
  assert.equal(versions(described(4, [], ['a.c', ''])), new Set([5]));
  assert.ok(versions(described(4, [], ['a.c'])).size > 1);
});

test('types move to a supplementary file with all that they refer to, and the unit imports them', () => {
  for (const changed of results('move-to-supplementary-file', UNCONNECTED)) {
    const [object, supplementary] = changed.files;
    assert.is(supplementary?.role, 'supplementary');
    const there = new Set(
      supplementary?.units.flatMap(({ root: top }) => [...diesIn(top)].map(({ id }) => id)),
    );
    assert.not.ok(there.has(ID.find) || there.has(ID.first));
    for (const { die: from, fileIndex } of places(changed))
      for (const { form: to, value } of from.attributes) {
        if (value.kind !== 'reference') continue;
        assert.is(there.has(value.die) && fileIndex === 0, formReference(to) === REFERENCE.supplementary);
        assert.ok(fileIndex === 0 || there.has(value.die));
      }
    assert.ok(object?.units[0]?.root.children?.some(({ tag }) => tag === DW_TAG.imported_unit));
  }
});

test('what is in a supplementary file is referred to in all forms there are', () => {
  const [described] = results('move-to-supplementary-file', UNCONNECTED);
  assert.ok(described !== undefined);
  const forms = new Set(
    ['encode-references', 'encode-strings']
      .flatMap((name) => results(name, described))
      .flatMap((changed) => [...places(changed)].flatMap(({ die: { attributes } }) => attributes))
      .map(({ form: used }) => used),
  );
  const { ref_sup4, ref_sup8, GNU_ref_alt, strp_sup, GNU_strp_alt } = DW_FORM;
  for (const one of [ref_sup4, ref_sup8, GNU_ref_alt, strp_sup, GNU_strp_alt]) assert.ok(forms.has(one));
});

test('a structure stays private when the files of its line table are listed in another order', () => {
  for (const changed of results('reorder-files', SAMPLE)) {
    const value = attributeOf(find(changed, ID.secret), DW_AT.decl_file)?.value;
    assert.ok(value?.kind === 'file');
    assert.is(changed.files[0]?.lineTables[0]?.files[value.file]?.name, 'private.c');
  }
});

test('symbols of one name keep their order, those of stand-ins count as theirs, and addresses follow', () => {
  const description: Description = {
    files: SAMPLE.files.map((object) => ({
      ...object,
      symbols: [
        globalSymbol('find', 0n, 0),
        globalSymbol('first', 8n, 0),
        globalSymbol('find', 16n, 0),
        globalSymbol('__gendwarfksyms_ptr_find', 24n, 0),
        globalSymbol('hidden', 32n, 0),
      ],
    })),
  };
  for (const changed of results('reorder-symbols', description)) {
    const symbols = changed.files[0]?.symbols ?? [];
    const found = symbols.filter(({ name }) => name.endsWith('find')).map(({ value }) => value);
    assert.equal(found, [0n, 16n, 24n]);
    const low = attributeOf(find(changed, ID.find), DW_AT.low_pc)?.value;
    assert.ok(low?.kind === 'address' && low.to.symbol !== undefined);
    assert.is(symbols[low.to.symbol]?.value, 0n);
  }
});

test('types into which something else refers are not moved to type units', () => {
  const member = die(3, DW_TAG.variable, [named('member')]);
  const holder = die(2, DW_TAG.class_type, [named('holder')], [member]);
  const definition = die(4, DW_TAG.variable, [
    attribute(DW_AT.specification, DW_FORM.ref4, { kind: 'reference', die: 3 }),
  ]);
  assert.equal(results('move-to-type-units', describeDies(holder, definition)), []);
  assert.is(results('move-to-type-units', describeDies(holder)).length, SEEDS);
});

test('types to which a unit without signatures refers are not moved to type units', () => {
  const holder = die(2, DW_TAG.structure_type, [named('s')]);
  const user = die(4, DW_TAG.variable, [named('v'), type(2, DW_FORM.ref_addr)]);
  const described = (version: 3 | 4): Description => ({
    files: [
      file([unit(root(1, 'a.c', undefined, [holder])), unit(root(3, 'b.c', undefined, [user]), { version })]),
    ],
  });
  assert.equal(results('move-to-type-units', described(3)), []);
  assert.is(results('move-to-type-units', described(4)).length, SEEDS);
});

test('types keep their namespaces in type units, and are found there by signature', () => {
  for (const changed of results('move-to-type-units', SAMPLE)) {
    const moved = [...places(changed)].find(({ die: { id } }) => id === ID.inner);
    if (moved?.unit.kind !== 'type') continue;
    assert.is(moved.unit.typeDie, ID.inner);
    assert.equal(moved.parent && attributeOf(moved.parent.die, DW_AT.name)?.value, {
      kind: 'string',
      text: 'space',
    });
    assert.is(form(changed, ID.inside, DW_AT.type), DW_FORM.ref_sig8);
  }
});

test('types are not declared beside their definitions in functions', () => {
  const local = die(3, DW_TAG.structure_type, [named('local')], []);
  const user = die(4, DW_TAG.pointer_type, [type(3)]);
  const description = describeDies(die(2, DW_TAG.subprogram, [named('f')], [local, user]));
  assert.equal(results('add-declarations', description), []);
});

test('what something refers to is not removed', () => {
  const base = die(2, DW_TAG.base_type, [named('int')]);
  const inner = die(4, DW_TAG.structure_type, [named('local')], []);
  const block = die(3, DW_TAG.lexical_block, [], [inner]);
  const pointer = die(5, DW_TAG.pointer_type, [type(4)]);
  const users = die(6, DW_TAG.variable, [named('v'), type(5)]);
  const array = die(7, DW_TAG.array_type, [type(2)]);
  const description = describeDies(base, block, pointer, users, array);
  for (const changed of results('remove-dies', description)) {
    const left = new Set(Array.from(places(changed), ({ die: { id } }) => id));
    assert.equal(
      [...left].toSorted((a, b) => a - b),
      [1, 2, 3, 4, 5, 6],
    );
  }
});

test('added entries of aggregates are of the kinds that their expansion passes over', () => {
  const passedOver: readonly number[] = [DW_TAG.enumeration_type, DW_TAG.structure_type, DW_TAG.subprogram];
  const holder = die(2, DW_TAG.structure_type, [named('holder')], []);
  for (const changed of results('add-dies', describeDies(holder)))
    for (const { tag } of find(changed, 2).children ?? []) assert.ok(passedOver.includes(tag));
});

test('a split unit keeps its code addresses as indices and leaves the line table to the skeleton', () => {
  const [changed] = results('split', UNCONNECTED);
  const [object, other] = changed?.files ?? [];
  assert.ok(changed !== undefined && other !== undefined);
  const skeleton = object?.units[0];
  const half = other.units[0];
  assert.is(skeleton?.kind, 'skeleton');
  assert.is(half?.kind, 'split-compile');
  assert.is(half?.signature, skeleton?.signature);
  assert.ok(skeleton !== undefined && half !== undefined);
  assert.is.not(attributeOf(skeleton.root, DW_AT.stmt_list), undefined);
  assert.is(attributeOf(half.root, DW_AT.stmt_list), undefined);
  assert.is(form(changed, ID.find, DW_AT.low_pc), DW_FORM.addrx);
  assert.is(form(changed, ID.block, DW_AT.ranges), DW_FORM.rnglistx);
  assert.equal(attributeOf(find(changed, ID.first), DW_AT.location)?.value, {
    kind: 'block',
    bytes: Uint8Array.of(DW_OP.addrx, 0),
    fixups: [],
  });
  assert.equal(skeleton.addresses, [{ symbol: 1, addend: 0n }]);
});

test('every unit that is split, whenever it is, gets a file of its own', () => {
  const [first] = results('split', UNCONNECTED);
  const [other] = UNCONNECTED.files[0]?.units ?? [];
  const [object, ...rest] = first?.files ?? [];
  assert.ok(object !== undefined && other !== undefined);
  const moreIds = mapTree(other.root, (one) => ({ ...one, id: one.id + 1000, attributes: [] }));
  const evenMoreIds = mapTree(moreIds, (one) => ({ ...one, id: one.id + 1000 }));
  const units = [...object.units, { ...other, root: moreIds }, { ...other, root: evenMoreIds }];
  for (const { files } of results('split', { files: [{ ...object, units }, ...rest] }))
    assert.is(new Set(files.map(({ name }) => name)).size, files.length);
});

test('units that refer to others are not split', () => {
  assert.equal(results('split', SAMPLE), []);
});

test('files with common symbols are not linked', () => {
  const files = SAMPLE.files.map((object) => ({
    ...object,
    symbols: [...object.symbols, globalSymbol('shared', 8n, 'common')],
  }));
  assert.is(results('link', SAMPLE).length, SEEDS);
  assert.equal(results('link', { files }), []);
});

test('linked sections do not overlap', () => {
  const [linked] = results('link', {
    files: SAMPLE.files.map((object) => ({
      ...object,
      sections: [...object.sections, ...object.sections, ...object.sections],
    })),
  });
  const sections = linked?.files[0]?.sections ?? [];
  assert.is(linked?.files[0]?.elf.kind, 'linked');
  let end = 0n;
  for (const { address, byteSize, alignment } of sections) {
    assert.ok(address >= end && address % BigInt(alignment) === 0n);
    end = address + BigInt(byteSize);
  }
});

test('the byte order stays where a table of exports has numbers of its own', () => {
  const table = (bytes: Uint8Array): Description => ({
    files: SAMPLE.files.map((object) => ({
      ...object,
      sections: [
        ...object.sections,
        {
          name: '__ksymtab',
          type: SHT.PROGBITS,
          flags: BigInt(SHF.ALLOC),
          address: 0n,
          alignment: 4,
          entrySize: 0,
          bytes,
          byteSize: bytes.length,
          fixups: [],
        },
      ],
    })),
  });
  assert.equal(results('change-byte-order', table(Uint8Array.of(1, 2, 3, 4))), []);
  assert.is(results('change-byte-order', table(new Uint8Array(4))).length, SEEDS);
});

test('another machine has relocations for everything in the file', () => {
  for (const changed of results('change-machine', SAMPLE)) {
    const machine = changed.files[0]?.elf.machine;
    assert.is.not(machine, EM.X86_64);
    // Machines whose psABI has no relocation of 8 bytes, which an address of the 64-bit class needs.
    assert.not.ok(machine === EM.I386 || machine === EM.PPC || machine === EM.M68K);
  }
});

test.run();
