import { test } from 'uvu';
import * as assert from 'uvu/assert';
import * as fc from 'fast-check';
import { choice, choiceOf, Choices } from '../../src/mutate/choices.ts';

const COUNT = 100;

test('a seed gives the same choice again, and other seeds give others', () => {
  assert.equal(choiceOf(7), choiceOf(7));
  assert.not.equal(choiceOf(7), choiceOf(8));
});

test('of the places that there are, one at least is chosen, and of none, none', () => {
  fc.assert(
    fc.property(choice, fc.integer({ min: 1, max: COUNT }), (drawn, count) => {
      const chosen = [...new Choices(drawn).places(count)];
      return chosen.length > 0 && chosen.every((place) => place >= 0 && place < count);
    }),
  );
  assert.is(new Choices(choiceOf(1)).places(0).size, 0);
});

test('every place is chosen now and then', () => {
  const met = new Set<number>();
  for (let seed = 0; seed < COUNT; seed++)
    for (const place of new Choices(choiceOf(seed)).places(8)) met.add(place);
  assert.is(met.size, 8);
});

test('what goes wrong in one place shrinks to a choice of that place alone, and of the first alternative', () => {
  for (const wrong of [0, 37, COUNT - 1]) {
    const property = fc.property(choice, (drawn) => !new Choices(drawn).places(COUNT).has(wrong));
    const { counterexample } = fc.check(property, { seed: wrong, numRuns: 1000 });
    assert.ok(counterexample);
    const [smallest] = counterexample;
    assert.equal([...new Choices(smallest).places(COUNT)], [wrong]);
    assert.equal(smallest.words, [0]);
  }
});

test('a copy draws the same numbers again', () => {
  const choices = new Choices(choiceOf(3));
  choices.word();
  const copy = choices.copy();
  const draw = (from: Choices): readonly number[] => Array.from({ length: COUNT }, () => from.word());
  assert.equal(draw(copy), draw(choices));
});

test.run();
