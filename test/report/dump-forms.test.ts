/** Values of every class of forms, as `dump --format json` shows them. DWARF 5, 7.5.5. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { die, DwarfBuilder, formed, type UnitInput, type Value } from '../support/dwarf-builder.ts';
import { dumpOf } from '../support/dump-of.ts';

interface Attribute {
  readonly name: string;
  readonly form: string;
  readonly class: string;
  readonly value: unknown;
}

interface Line {
  readonly kind: string;
  readonly attributes?: readonly Attribute[];
}

async function linesOf(builder: DwarfBuilder): Promise<readonly Line[]> {
  const { stdout } = await dumpOf(
    builder.file(),
    '--format',
    'json',
    '--section',
    'info',
    '--section',
    'types',
  );
  return stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line);
}

/** The attribute DW_AT_const_value of an entry, as the dump shows it, without its name. */
async function shown(value: Value, input: UnitInput = {}): Promise<object> {
  const builder = new DwarfBuilder().unit(die('compile_unit', { const_value: value }), input);
  const { name, ...rest } = (await linesOf(builder)).find(({ kind }) => kind === 'entry')!.attributes![0]!;
  assert.is(name, 'DW_AT_const_value');
  return rest;
}

test('constants have the value that their form gives them, signed or not', async () => {
  for (const [form, value] of [
    ['data1', 255],
    ['data2', 65535],
    ['data4', 4294967295],
    ['udata', 4294967296],
    ['sdata', -129],
  ] as const)
    assert.equal(await shown(formed(form, value)), { form: `DW_FORM_${form}`, class: 'constant', value });
  assert.equal(await shown(formed('data8', 1n << 53n)), {
    form: 'DW_FORM_data8',
    class: 'constant',
    value: '9007199254740992',
  });
});

test('addresses, section offsets, flags and indexes have classes of their own', async () => {
  assert.equal(await shown(formed('addr', 0x1234)), {
    form: 'DW_FORM_addr',
    class: 'address',
    value: 0x1234,
  });
  assert.equal(await shown(formed('sec_offset', 7)), {
    form: 'DW_FORM_sec_offset',
    class: 'section-offset',
    value: 7,
  });
  assert.equal(await shown(formed('flag', true)), { form: 'DW_FORM_flag', class: 'flag', value: true });
  assert.equal(await shown(formed('flag', false)), { form: 'DW_FORM_flag', class: 'flag', value: false });
  assert.equal(await shown(formed('flag_present', true)), {
    form: 'DW_FORM_flag_present',
    class: 'flag',
    value: true,
  });
  for (const [form, of] of [
    ['addrx', 'address'],
    ['addrx2', 'address'],
    ['loclistx', 'location-list'],
    ['rnglistx', 'range-list'],
  ] as const)
    assert.equal(await shown(formed(form, 3)), { form: `DW_FORM_${form}`, class: 'index', of, value: 3 });
});

test('blocks and expressions are hexadecimal digits', async () => {
  for (const form of ['block', 'block1', 'block2', 'block4'] as const)
    assert.equal(await shown(formed(form, Uint8Array.of(0, 0xab))), {
      form: `DW_FORM_${form}`,
      class: 'block',
      value: '00ab',
    });
  assert.equal(await shown(formed('exprloc', Uint8Array.of(0x91, 0x7f))), {
    form: 'DW_FORM_exprloc',
    class: 'expression',
    value: '917f',
  });
});

test('a string that cannot be found is null', async () => {
  assert.equal(await shown(formed('string', 'text')), {
    form: 'DW_FORM_string',
    class: 'string',
    value: 'text',
  });
  assert.equal(await shown(formed('strp_sup', 4)), {
    form: 'DW_FORM_strp_sup',
    class: 'string',
    value: null,
  });
});

test('DW_FORM_indirect shows the form declared and the value of the actual one', async () => {
  assert.equal(await shown(formed('indirect', formed('udata', 12))), {
    form: 'DW_FORM_indirect',
    class: 'constant',
    value: 12,
  });
});

test('a reference that leads nowhere has no target', async () => {
  assert.equal(await shown(formed('ref4', 0x7fff)), {
    form: 'DW_FORM_ref4',
    class: 'reference',
    value: 0x7fff,
    target: null,
  });
});

test('a reference by signature leads to the type of its unit, in .debug_types too', async () => {
  for (const version of [4, 5]) {
    const type = die('structure_type', { name: 'far', byte_size: 1 });
    const builder = new DwarfBuilder()
      .unit(die('compile_unit', {}, [die('variable', { type: formed('ref_sig8', 0x1122334455667788n) })]), {
        version,
      })
      .unit(die('type_unit', {}, [type]), { version, signature: 0x1122334455667788n, type });
    const attribute = (await linesOf(builder))
      .flatMap(({ attributes = [] }) => attributes)
      .find(({ form }) => form === 'DW_FORM_ref_sig8');
    assert.equal(attribute, {
      name: 'DW_AT_type',
      form: 'DW_FORM_ref_sig8',
      class: 'reference',
      value: '1234605616436508552',
      target: { unit: 1, offset: builder.offsetOf(type), tag: 'DW_TAG_structure_type', name: 'far' },
    });
  }
});

test('what the standard has names for is shown with them', async () => {
  const root = die('compile_unit', { language: formed('data1', 0x1d) }, [
    die('base_type', { encoding: formed('data1', 0x85), name: 'odd' }),
    die('member', { accessibility: formed('data1', 3) }),
  ]);
  const { stdout } = await dumpOf(new DwarfBuilder().unit(root).file());
  assert.match(stdout, /29 DW_LANG_C11\n/);
  assert.match(stdout, / 133 DW_ATE_\w+\n/);
  assert.match(stdout, / 3 DW_ACCESS_private\n/);
});

test.run();
