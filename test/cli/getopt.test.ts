import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { parseCommandLine } from '../../src/cli/getopt.ts';

const OPTIONS = {
  debug: { short: 'd', long: 'debug', help: 'say what happens' },
  dumpDies: { long: 'dump-dies', help: 'show entries' },
  dumpDieMap: { long: 'dump-die-map', help: 'show the map' },
  stable: { short: 's', long: 'stable', help: 'keep stable' },
  symtypes: { short: 'T', long: 'symtypes', value: 'FILE', help: 'write types' },
} as const;

const parse = (...args: string[]) => parseCommandLine(args, OPTIONS);

function reads(args: string[], given: object[], operands: string[]): void {
  assert.equal(parse(...args), { given, operands, problem: undefined });
}

function stops(args: string[], problem: string): void {
  assert.is(parse(...args).problem, problem);
}

const stable = { option: 'stable' };
const debug = { option: 'debug' };
const symtypes = (value: string) => ({ option: 'symtypes', value });

test('no arguments are no options and no operands', () => {
  reads([], [], []);
});

test('short options may be bundled, the last with its value', () => {
  reads(['-sd', 'a.o'], [stable, debug], ['a.o']);
  reads(['-sTout', 'a.o'], [stable, symtypes('out')], ['a.o']);
  reads(['-sT', 'out', 'a.o'], [stable, symtypes('out')], ['a.o']);
});

test('the value of a short option may look like anything', () => {
  reads(['-T', '-s', '-T', '--', '-T=x'], [symtypes('-s'), symtypes('--'), symtypes('=x')], []);
});

test('a long option takes its value joined or as the next argument', () => {
  reads(['--symtypes=out', '--symtypes', 'two'], [symtypes('out'), symtypes('two')], []);
  reads(
    ['--symtypes=', '--symtypes', '', '--symtypes=a=b'],
    [symtypes(''), symtypes(''), symtypes('a=b')],
    [],
  );
});

test('long options may be abbreviated as long as one fits', () => {
  reads(
    ['--stab', '--sy=out', '--de', '--dump-die-'],
    [stable, symtypes('out'), debug, { option: 'dumpDieMap' }],
    [],
  );
});

test('an exact name wins over longer ones', () => {
  const both = { die: { long: 'die', help: '' }, dies: { long: 'dies', help: '' } } as const;
  assert.equal(parseCommandLine(['--die'], both).given, [{ option: 'die' }]);
});

test('options may follow operands', () => {
  reads(['a.o', '-s', 'b.o', '-T', 'out'], [stable, symtypes('out')], ['a.o', 'b.o']);
});

test('after a double dash everything is an operand', () => {
  reads(['-s', '--', '-d', '--', '--nope'], [stable], ['-d', '--', '--nope']);
});

test('a lone dash is an operand', () => {
  reads(['-', '-s'], [stable], ['-']);
});

test('options keep the order in which they were given', () => {
  reads(['-T', 'one', '-T', 'two'], [symtypes('one'), symtypes('two')], []);
});

test('what is wrong is said as GNU programs say it', () => {
  stops(['-x'], "invalid option -- 'x'");
  stops(['a.o', '-T'], "option requires an argument -- 'T'");
  stops(['--frobnicate'], "unrecognized option '--frobnicate'");
  stops(['--frobnicate=1'], "unrecognized option '--frobnicate=1'");
  stops(['a.o', '--symtypes'], "option '--symtypes' requires an argument");
  stops(['--sy'], "option '--symtypes' requires an argument");
  stops(['--stab=yes'], "option '--stable' doesn't allow an argument");
  stops(['--dump-d'], "option '--dump-d' is ambiguous; possibilities: '--dump-dies' '--dump-die-map'");
  stops(
    ['--=x'],
    `option '--=x' is ambiguous; possibilities: ${Object.values(OPTIONS)
      .map((o) => `'--${o.long}'`)
      .join(' ')}`,
  );
});

test('reading ends at the first problem, with what came before it', () => {
  assert.equal(parse('-sdx', '-T'), {
    given: [stable, debug],
    operands: [],
    problem: "invalid option -- 'x'",
  });
});

test('names of what every object has are no options', () => {
  stops(['--constructor'], "unrecognized option '--constructor'");
});

test.run();
