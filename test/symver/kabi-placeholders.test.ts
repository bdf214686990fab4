/** Names that begin with `__kabi_` (symbol versions, section 8). */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { INT, intType, VOID } from '../support/common-types.ts';
import { die, type Die } from '../support/dwarf-builder.ts';
import { failure } from '../support/elf-errors.ts';
import { oneUnit, stringOf, versionsOf, type Result } from '../support/versions-of.ts';

const int = intType();
const long = die('base_type', { name: 'long' });
const LONG = 'base_type long';
const TYPES = [int, long];

const member = (type: Die, name?: string): Die =>
  die('member', name === undefined ? { type } : { type, name });
const union = (...members: Die[]): Die => die('union_type', {}, members);
const struct = (...members: Die[]): Die => die('structure_type', {}, members);

function run(entries: readonly Die[], type: Die, stable = true): Result {
  return versionsOf(oneUnit([...TYPES, ...entries, die('variable', { name: 'v', type })]), ['v'], { stable });
}

/** The members of a nameless structure with one member `m` of the union. */
function held(placeholder: Die, others: readonly Die[] = [], name = 'm'): string {
  const type = struct(member(placeholder, name));
  const string = stringOf(run([placeholder, ...others, type], type), 'v');
  return string.replace(/^variable structure_type \{ (.*)\}$/, '$1').trimEnd();
}

const SHOWN = `union_type { member ${INT} a , member ${LONG} b }`;

test('without --stable the names mean nothing', () => {
  const placeholder = union(member(int, '__kabi_reserved'), member(long, 'b'));
  const string = stringOf(run([placeholder], placeholder, false), 'v');
  assert.is(string, `variable union_type { member ${INT} __kabi_reserved , member ${LONG} b }`);
});

test('names of members and parameters that begin so are not printed', () => {
  const type = struct(member(int, '__kabi_x'), member(int, '__kab'));
  assert.is(
    stringOf(run([type], type), 'v'),
    `variable structure_type { member ${INT} , member ${INT} __kab }`,
  );
  const f = die('subroutine_type', {}, [die('formal_parameter', { name: '__kabi_x' })]);
  assert.is(stringOf(run([f], f), 'v'), `variable subroutine_type ( formal_parameter ${VOID} ) -> ${VOID}`);
});

test('a union without such names is shown', () => {
  assert.is(held(union(member(int, 'a'), member(long, 'b'))), `member ${SHOWN} m`);
});

test('a reserved member takes the place of its union', () => {
  assert.is(held(union(member(int, '__kabi_reserved1'), member(long, 'b'))), `member ${INT} m`);
  assert.is(held(union(member(long, 'b'), member(int, '__kabi_reserved'))), `member ${INT} m`);
});

test('a renamed member does the same and gives its name to the member that holds the union', () => {
  assert.is(held(union(member(int, '__kabi_renamedold'), member(long, 'b'))), `member ${INT} old`);
});

test('the name that comes of it is hidden where it begins so', () => {
  assert.is(held(union(member(int, '__kabi_renamed__kabi_x'))), `member ${INT}`);
});

test('an ignored member leaves the structure member out', () => {
  const placeholder = union(member(int, '__kabi_ignored'), member(long, 'b'));
  const type = struct(member(int, 'a'), member(placeholder), member(int, 'c'));
  const string = stringOf(run([placeholder, type], type), 'v');
  assert.is(string, `variable structure_type { member ${INT} a , member ${INT} c }`);
});

test('a member of a union is left out too', () => {
  const placeholder = union(member(int, '__kabi_ignored'));
  const outer = union(member(long, 'a'), member(placeholder, 'm'));
  assert.is(stringOf(run([placeholder, outer], outer), 'v'), `variable union_type { member ${LONG} a }`);
});

test('the first member may be the one that is left out', () => {
  const placeholder = union(member(int, '__kabi_ignored'));
  const type = struct(member(placeholder), member(int, 'c'));
  assert.is(stringOf(run([placeholder, type], type), 'v'), `variable structure_type { member ${INT} c }`);
});

test('anywhere else it makes the union print nothing', () => {
  const placeholder = union(member(int, '__kabi_ignored'));
  assert.is(stringOf(run([placeholder], placeholder), 'v'), 'variable ');
  const f = die('subroutine_type', {}, [die('formal_parameter', { type: placeholder, name: 'p' })]);
  assert.is(
    stringOf(run([placeholder, f], f), 'v'),
    `variable subroutine_type ( formal_parameter  p ) -> ${VOID}`,
  );
});

test('the status may be that of the first member of a structure', () => {
  const inner = struct(member(int, '__kabi_reserved'), member(int, 'x'));
  assert.is(held(union(member(long, 'b'), member(inner)), [inner]), `member ${INT} m`);
});

test('only the first member of the structure is asked', () => {
  const inner = struct(member(int, 'x'), member(int, '__kabi_reserved'));
  const shown = `structure_type { member ${INT} x , member ${INT} }`;
  assert.is(
    held(union(member(long, 'b'), member(inner)), [inner]),
    `member union_type { member ${LONG} b , member ${shown} } m`,
  );
});

test("a member's own name goes before that of the structure's first member", () => {
  const inner = struct(member(long, '__kabi_ignored'));
  const shown = `structure_type { member ${LONG} }`;
  assert.is(held(union(member(inner, '__kabi_reserved')), [inner]), `member ${shown} m`);
});

test('the new name is lost where the type that takes the place has members itself', () => {
  const inner = struct(member(long, 'x'));
  const shown = `structure_type { member ${LONG} x }`;
  assert.is(held(union(member(inner, '__kabi_renamedold')), [inner]), `member ${shown} m`);
});

test('the first member that has such a name decides', () => {
  assert.is(held(union(member(int, '__kabi_reserved'), member(long, '__kabi_renamedx'))), `member ${INT} m`);
});

test('no further than the second member is asked', () => {
  const third = union(member(int, 'a'), member(long, 'b'), member(int, '__kabi_reserved'));
  assert.is(held(third), `member union_type { member ${INT} a , member ${LONG} b , member ${INT} } m`);
});

test('but empty structures are passed over', () => {
  const empty = struct();
  const fourth = union(member(int, 'a'), member(empty), member(empty), member(long, '__kabi_reserved'));
  assert.is(held(fourth, [empty]), `member ${LONG} m`);
});

test('a union that is replaced has no reference name of its own', () => {
  const placeholder = die('union_type', { name: 'u' }, [member(int, '__kabi_reserved')]);
  const result = run([placeholder], placeholder);
  assert.is(stringOf(result, 'v'), `variable ${INT}`);
  assert.equal(result.taken, []);
});

test('a union member without a type is an error, where it is looked at', () => {
  const placeholder = union(die('member', { name: 'x' }));
  assert.is(failure(() => run([placeholder], placeholder)).code, 'kabi-rule');
  assert.is(run([placeholder], placeholder, false).versions.size, 1);
});

test("so is a structure's member", () => {
  const type = struct(die('member', { name: 'x' }));
  assert.is(failure(() => run([type], type)).code, 'kabi-rule');
});

// ---------------------------------------------------------------- the leak of `renamed`

test('a new name leaks from the last member of a structure to the member that holds it', () => {
  const placeholder = union(member(int, '__kabi_renamedold'));
  const inner = struct(member(int, 'a'), member(placeholder, 'b'));
  const type = struct(member(inner, 'holder'));
  const shown = `structure_type { member ${INT} a , member ${INT} old }`;
  assert.is(
    stringOf(run([placeholder, inner, type], type), 'v'),
    `variable structure_type { member ${shown} old }`,
  );
});

test('it does not leak from another than the last member', () => {
  const placeholder = union(member(int, '__kabi_renamedold'));
  const inner = struct(member(placeholder, 'b'), member(int, 'a'));
  const type = struct(member(inner, 'holder'));
  const shown = `structure_type { member ${INT} old , member ${INT} a }`;
  assert.is(
    stringOf(run([placeholder, inner, type], type), 'v'),
    `variable structure_type { member ${shown} holder }`,
  );
});

test('it is applied again where a symbol meets the union a second time, and then no more', () => {
  const placeholder = union(member(int, '__kabi_renamedold'));
  const type = struct(member(placeholder, 'a'), member(placeholder, 'b'), member(placeholder, 'c'));
  const string = stringOf(run([placeholder, type], type), 'v');
  assert.is(string, `variable structure_type { member ${INT} old , member ${INT} old , member ${INT} c }`);
});

test('it is not applied where another symbol finished the union', () => {
  const placeholder = union(member(int, '__kabi_renamedold'));
  const type = struct(member(placeholder, 'b'));
  const first = die('variable', { name: 'first', type: placeholder });
  const file = oneUnit([...TYPES, placeholder, type, first, die('variable', { name: 'v', type })]);
  const result = versionsOf(file, ['first', 'v'], { stable: true });
  assert.is(stringOf(result, 'v'), `variable structure_type { member ${INT} b }`);
});

test.run();
