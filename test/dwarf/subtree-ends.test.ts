/** Passing over entries must lead where the cursor itself leads, whatever is remembered. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { infoOffset } from '../../src/dwarf/offsets.ts';
import { SubtreeEnds } from '../../src/dwarf/subtree-ends.ts';
import { DwarfFile } from '../../src/dwarf/dwarf-file.ts';
import { ShapeTable } from '../../src/symver/shapes.ts';
import { TextPool } from '../../src/symver/text-pool.ts';
import { die, DwarfBuilder, type Die } from '../support/dwarf-builder.ts';
import { noWarn, openBytes } from '../support/elf-errors.ts';

interface Tree {
  readonly name: string;
  readonly children: readonly Tree[];
}
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.record({
    // Some entries are larger than what is remembered.
    name: fc.constantFrom('x', 'y'.repeat(3000)),
    children: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.constant([]),
      fc.array(tie('tree'), { maxLength: 4 }),
    ),
  }),
}));

function entriesOf({ name, children }: Tree, all: Die[]): Die {
  const entry = die(
    'namespace',
    { name },
    children.map((child) => entriesOf(child, all)),
  );
  all.push(entry);
  return entry;
}

test('the end of a subtree is where the cursor finds it', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), fc.boolean(), (trees, outermostFirst) => {
      const all: Die[] = [];
      const builder = new DwarfBuilder();
      builder.unit(
        die(
          'compile_unit',
          {},
          trees.map((one) => entriesOf(one, all)),
        ),
      );
      const options = {
        shapeOf: new ShapeTable(new TextPool()).shapeOf,
        warn: noWarn,
        companions: undefined,
      };
      const dwarf = new DwarfFile(openBytes(builder.file()), options);
      const [unit] = dwarf.units;
      const cursor = dwarf.enter(unit!);
      const ends = new SubtreeEnds();
      for (const entry of outermostFirst ? all.toReversed() : all) {
        const offset = infoOffset(builder.offsetOf(entry));
        assert.is(ends.nextSibling(cursor, offset, unit!), cursor.nextSibling(offset, unit!.end));
      }
    }),
  );
});

test.run();
