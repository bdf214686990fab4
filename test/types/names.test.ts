import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { TypeGraph } from '../../src/mutate/breaking/type-graph.ts';
import { DescriptionEntries } from '../../src/mutate/description-entries.ts';
import { EntryNames, referenceText } from '../../src/types/names.ts';
import { describeUnits } from '../mutate/breaking-support.ts';
import { die, type Die } from '../support/dwarf-builder.ts';

/** The reference names of all DIEs that have one, in order. */
function referencesIn(...units: readonly (readonly Die[])[]): readonly string[] {
  const names = new EntryNames();
  return [...new DescriptionEntries(describeUnits(...units)).all()].flatMap((entry) => {
    const reference = names.reference(entry);
    return reference === undefined ? [] : [referenceText(reference)];
  });
}

test('aggregates and typedefs have reference names', () => {
  assert.equal(
    referencesIn([
      die('structure_type', { name: 'a' }),
      die('class_type', { name: 'b' }),
      die('union_type', { name: 'c' }),
      die('enumeration_type', { name: 'd' }),
      die('typedef', { name: 'e' }),
    ]),
    ['s#a', 's#b', 'u#c', 'e#d', 't#e'],
  );
});

test('other types and types without a name have none', () => {
  assert.equal(
    referencesIn([
      die('base_type', { name: 'int' }),
      die('pointer_type', { name: 'p' }),
      die('subroutine_type', { name: 'f' }),
      die('structure_type'),
      die('structure_type', { name: '' }),
    ]),
    [],
  );
});

test('names with a space are quoted', () => {
  assert.equal(referencesIn([die('structure_type', { name: 'Vec<u8, A>' })]), ["s#'Vec<u8, A>'"]);
});

test('namespaces, classes and structures pass a prefix down', () => {
  const inner = (): Die => die('typedef', { name: 't' });
  assert.equal(
    referencesIn([
      die('namespace', { name: 'n' }, [
        die('class_type', { name: 'c' }, [die('structure_type', { name: 's' }, [inner()])]),
      ]),
    ]),
    ['s#n::c', 's#n::c::s', 't#n::c::s::t'],
  );
});

test('any other tag cuts the chain', () => {
  assert.equal(
    referencesIn([
      die('namespace', { name: 'n' }, [
        die('union_type', { name: 'u' }, [die('enumeration_type', { name: 'e' })]),
        die('subprogram', { name: 'f' }, [die('lexical_block', {}, [die('structure_type', { name: 's' })])]),
      ]),
    ]),
    ['u#n::u', 'e#e', 's#s'],
  );
});

test('a scope without a name passes <anonymous> where it has a prefix, and nothing otherwise', () => {
  const nameless = (): Die => die('structure_type', {}, [die('typedef', { name: 't' })]);
  assert.equal(referencesIn([nameless(), die('namespace', { name: 'n' }, [nameless()])]), [
    't#t',
    't#n::<anonymous>::t',
  ]);
});

test('an empty name counts as a name', () => {
  assert.equal(
    referencesIn([
      die('namespace', { name: '' }, [die('typedef', { name: 't' })]),
      die('namespace', { name: 'n' }, [die('typedef', { name: '' })]),
    ]),
    ['t#::t', 't#n::'],
  );
});

test('all entries of a name are known, of any unit', () => {
  const description = describeUnits(
    [die('structure_type', { name: 's', declaration: true })],
    [die('class_type', { name: 's' })],
  );
  const graph = new TypeGraph(description, 'canonical');
  assert.is(graph.bearers('s#s').length, 2);
  assert.equal(graph.bearers('u#s'), []);
  assert.equal([...graph.references()], ['s#s']);
});

test.run();
