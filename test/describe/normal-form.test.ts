import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_FORM } from '../../generated/dwarf-constants.ts';
import { normalize } from '../../src/describe/normal-form.ts';
import { zstdIsReady } from '../../src/elf/zstd.ts';
import { subject } from '../../src/generate/descriptions.ts';
import type { Description } from '../../src/write/description.ts';
import { writeDescription } from '../../src/write/write.ts';
import { die, file, reference, unit } from '../write/dwarf-samples.ts';
import { assertReadBack, written } from './round-trip.ts';

await zstdIsReady;

/** Enough to meet each kind of unit, form and container many times. */
const RUNS = { numRuns: 60, seed: 20261122 };

test('what is written is read back, but for what files do not tell', () => {
  fc.assert(
    fc.property(subject(), ({ description }) => {
      // Forms that cannot hold their value are no subject of this law.
      const isWritable = !isRefused(() => writeDescription(description));
      fc.pre(isWritable);
      assertReadBack(description);
    }),
    RUNS,
  );
});

function isRefused(action: () => unknown): boolean {
  try {
    action();
    return false;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'description') return true;
    throw error;
  }
}

test('the normal form has itself as normal form', () => {
  fc.assert(
    fc.property(subject(), ({ description }) => {
      const normal = normalize(description);
      assert.equal(normalize(normal), normal);
    }),
    RUNS,
  );
});

test('sections of debugging information that describers leave out take their symbols with them', () => {
  const { sections, symbols, ...rest } = file([unit([])]);
  const [text] = sections;
  const [symbol] = symbols;
  assert.ok(text && symbol);
  const macros = { ...text, name: '.debug_macro', flags: 0n, address: 0n };
  const description = {
    files: [{ ...rest, sections: [macros, text], symbols: [symbol, { ...symbol, name: 'g', place: 1 }] }],
  };
  const { omitted } = assertReadBack(description);
  assert.equal(omitted, ['section 1']);
  assert.equal(
    normalize(description).files[0]?.symbols.map(({ name, place }) => [name, place]),
    [['g', 0]],
  );
});

test('DIEs are numbered in reading order', () => {
  const deep = die(70, [reference(5, DW_FORM.ref4)], { children: [die(60), die(5)] });
  const units = [unit([], [deep], { root: { ...unit([], [deep]).root, id: 99 } })];
  const [found] = normalize({ files: [file(units)] }).files;
  const root = found?.units[0]?.root;
  assert.is(root?.id, 1);
  assert.equal(root?.children?.[0]?.attributes[0]?.value, { kind: 'reference', die: 4 });
  assert.equal(
    root?.children?.[0]?.children?.map(({ id }) => id),
    [3, 4],
  );
});

test('nesting may be as deep as a file is long', () => {
  let nested = die(2);
  for (let id = 3; id < 30_000; id++) nested = die(id, [], { children: [nested] });
  const description = { files: [file([unit([], [nested])])] };
  // Comparing recurses, so that only depths are compared.
  assert.is(depthOf(normalize(description)), 29_999);
  assert.is(depthOf(written(description).description), 29_999);
});

function depthOf({ files }: Description): number {
  let depth = 0;
  for (let at = files[0]?.units[0]?.root; at !== undefined; at = at.children?.[0]) depth++;
  return depth;
}

test.run();
