/** The files that LTO's scale is measured with are sound. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { makeLto } from '../../scripts/make-lto.ts';
import { versionsOf } from '../support/versions-of.ts';

for (const units of [1, 2, 10, 11, 57]) {
  test(`all symbols of a file of ${units} units have versions`, () => {
    const { file, symbols } = makeLto(units);
    const { versions, warnings } = versionsOf(file, symbols);
    assert.equal([...versions.keys()].toSorted(), [...symbols].toSorted());
    assert.equal(warnings, []);
  });
}

test('symbols of later groups are like those of earlier ones', () => {
  const lengths = (group: number): number[] => {
    const { file, symbols } = makeLto(60);
    const { texts } = versionsOf(file, symbols);
    return symbols
      .filter((name) => Math.floor(Number(name.split('_')[1]) / 10) === group)
      .map((name) => texts.get(name)?.length ?? 0);
  };
  assert.equal(lengths(3), lengths(4));
});

test.run();
