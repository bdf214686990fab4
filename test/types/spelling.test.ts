/** Declarations in C and Rust: what compilers said of a source file has to give its lines back. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { baseText, cDeclaration, cSymbol, spell } from '../../src/types/c-text.ts';
import { rustSymbol, rustType } from '../../src/types/rust-text.ts';
import type { SymbolNode, Type } from '../../src/types/type-node.ts';
import { symbolsIn } from '../support/symbol-nodes.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures/explain');
const int: Type = { kind: 'base', name: 'int' };
const pointerTo = (type: Type): Type => ({ kind: 'modified', modifier: 'pointer', name: undefined, type });

/** The declarations of a file, each on one line, by the name that they declare. */
function sourceLines(file: string, line: RegExp): ReadonlyMap<string, string> {
  const lines = new Map<string, string>();
  for (const [, declaration = '', name = ''] of readFileSync(join(FIXTURES, file), 'utf8').matchAll(line))
    lines.set(name, declaration);
  return lines;
}

const C_LINE =
  /^((?!struct pair \{|[#/\s{}]).*?\b(\w+)(?:(?:\[\d+\])+|\)\(.*\)|\)\[.*\]|\([^*]*?\)|\(.*\))*)(?: \{.*\}|;)$/gm;
const RUST_LINE = /^#\[no_mangle\] (pub (?:fn|static) (\w+).*?)(?: \{.*\}| = .*;)$/gm;

function compare(
  object: string,
  lines: ReadonlyMap<string, string>,
  spelled: (node: SymbolNode, name: string) => string,
): void {
  const nodes = symbolsIn(join(FIXTURES, object));
  const found = [...nodes].map(([name, node]) => spelled(node, name));
  for (const declaration of lines.values())
    assert.ok(found.includes(declaration), `${declaration}\nis not among\n${found.join('\n')}`);
}

test('C declarations are those of the source', () => {
  const lines = sourceLines('spelling.c', C_LINE);
  assert.is(lines.size, 18);
  compare('spelling.o', lines, cSymbol);
});

test('Rust items are those of the source', () => {
  const lines = sourceLines('spelling.rs', RUST_LINE);
  assert.is(lines.size, 12);
  compare('spelling-rust.o', lines, rustSymbol);
});

test('a type without a name is written without one', () => {
  assert.is(cDeclaration(pointerTo(int)), 'int *');
  assert.is(
    cDeclaration({ kind: 'modified', modifier: 'const', name: undefined, type: pointerTo(int) }),
    'int *const',
  );
  assert.is(cDeclaration({ kind: 'array', dimensions: [undefined, 2n], type: int }), 'int [][2]');
});

test('nameless types show whether they are empty', () => {
  const empty: Type = { kind: 'structure', name: undefined, body: { kind: 'defined', items: [] } };
  assert.is(cDeclaration(empty, 'nothing'), 'struct { } nothing');
  const full: Type = { kind: 'union', name: undefined, body: { kind: 'not-shown' } };
  assert.is(cDeclaration(pointerTo(full), 'some'), 'union { ... } *some');
});

test('a declaration can be taken apart', () => {
  const { base, qualifiers, declarator } = spell(
    pointerTo({ kind: 'array', dimensions: [4n], type: int }),
    'rows',
  );
  assert.is(baseText(base), 'int');
  assert.is(qualifiers, '');
  assert.is(declarator, '(*rows)[4]');
});

test('functions of functions end somewhere, in either language', () => {
  let shared: Type = int;
  let deep: Type = int;
  for (let i = 0; i < 10_000; i++) {
    shared = { kind: 'function', parameters: [shared, shared].map(parameter), result: shared };
    deep = { kind: 'function', parameters: [parameter(deep)], result: int };
  }
  for (const type of [shared, deep])
    for (const text of [cDeclaration(type, 'f'), rustType(type)]) {
      assert.ok(text.includes('...'));
      assert.ok(text.length < 100_000, `${text.length}`);
    }
});

function parameter(type: Type): { readonly kind: 'parameter'; readonly name: string; readonly type: Type } {
  return { kind: 'parameter', name: 'p', type };
}

test.run();
