/** The shapes of forms → the cursor over DIEs: fills the marked places of its template (`//@name`). */
import { type Grammar, type Grammars, GrammarError, enumMembers, grammarOf } from './ksy.ts';
import { leb128Groups, readGroups } from './leb128.ts';
import type { FormShape, Shape } from './shape.ts';
import { fillTemplate } from './fill-template.ts';
import { banner, hexadecimal, lowerCamel } from './spelling.ts';
import { formShapes } from './value-shapes.ts';
import { readShape, skipShape, widthOf } from './value-code.ts';

/** How the parameters of `attr_value` are spelled within the cursor, and outside it. */
const CURSOR_NAMES = {
  form: 'form',
  is64: 'this.is64',
  len_address: 'this.addressSize',
  version: 'this.version',
  is_be: '!this.littleEndian',
};
const ENCODING_NAMES = {
  ...CURSOR_NAMES,
  is64: 'encoding.is64',
  len_address: 'encoding.addressSize',
  version: 'encoding.version',
};

export function dwarfCursor(grammar: Grammar, grammars: Grammars, template: string): string {
  const shapes = formShapes(grammar, grammars, CURSOR_NAMES);
  const encoded = formShapes(grammar, grammars, ENCODING_NAMES);
  const references = enumMembers(grammarOf(grammars, 'dwarf_enums'), 'dw_form');
  const referencing = (target: string): readonly string[] =>
    references
      .filter((form) => form['-refers'] === target)
      .map((form) => caseLabel(form.code, form['-orig-id'] ?? form.id));
  const groups = leb128Groups(grammars);
  const indirect = shapes.filter(({ shape }) => shape.kind === 'indirect');
  const places: Readonly<Record<string, readonly string[]>> = {
    ops: opNames(shapes).map((name, i) => `${name}: ${-1 - i},`),
    widths: grouped(encoded, ({ shape, typeName }) => [
      `return ${widthOf(shape) ?? `Op.${lowerCamel(typeName)}`};`,
    ]),
    reads: grouped(shapes, ({ shape }) => ['{', ...readShape(shape), '}']),
    skips: dynamic(shapes).flatMap(({ shape, typeName }) => [
      `case Op.${lowerCamel(typeName)}:`,
      ...skipShape(shape, groups),
      'break;',
    ]),
    readGroups: readGroups(groups, {
      truncated: 'throw this.truncated(first)',
      tooLong: 'throw this.tooWide(first)',
    }),
    hasNext: [hexadecimal(groups.hasNext)],
    unitReferences: referencing('unit'),
    sectionReferences: referencing('section'),
    usualSibling: [usualSibling(shapes)],
    mostGroups: [String(mostGroups(shapes))],
    indirectRefusals: indirect.flatMap(({ shape }) => refusals(shape)),
    indirectForms: [indirect.map(({ form }) => `form === ${hexadecimal(form)}`).join(' || ')],
  };
  return banner(grammar.meta.id) + fillTemplate(template, places);
}

/** DW_FORM_ref4, once it is clear that it is what the template takes it for: one integer of four bytes. */
function usualSibling(shapes: readonly FormShape[]): string {
  const found = shapes.find(({ name }) => name === 'DW_FORM_ref4');
  if (
    found === undefined ||
    widthOf(found.shape) !== '4' ||
    found.shape.kind !== 'record' ||
    found.shape.fields.length !== 1
  )
    throw new GrammarError('DW_FORM_ref4 is not an integer of four bytes');
  return hexadecimal(found.form);
}

/** How many bytes a LEB128 number has at most. */
function mostGroups(shapes: readonly FormShape[]): number {
  const [groups, ...others] = new Set(
    shapes.flatMap(({ shape }) => (shape.kind === 'leb128' ? [shape.groups] : [])),
  );
  if (groups === undefined || others.length > 0)
    throw new GrammarError('LEB128 numbers of both kinds must have as many groups at most');
  return groups;
}

/** Shapes without a width of their own, one for each type of the grammar. */
function dynamic(shapes: readonly FormShape[]): readonly FormShape[] {
  const byType = new Map<string, FormShape>();
  for (const shape of shapes)
    if (widthOf(shape.shape) === undefined && !byType.has(shape.typeName)) byType.set(shape.typeName, shape);
  return [...byType.values()];
}

function opNames(shapes: readonly FormShape[]): readonly string[] {
  return ['unsupported', 'sibling', ...dynamic(shapes).map(({ typeName }) => lowerCamel(typeName))];
}

/** One body for all forms that would have the same. */
function grouped(
  shapes: readonly FormShape[],
  body: (shape: FormShape) => readonly string[],
): readonly string[] {
  const groups = new Map<string, string[]>();
  for (const shape of shapes) {
    const text = body(shape).join('\n');
    groups.set(text, [...(groups.get(text) ?? []), caseLabel(shape.form, shape.name)]);
  }
  return [...groups].flatMap(([text, labels]) => [...labels, ...text.split('\n')]);
}

function refusals(shape: Shape): readonly string[] {
  if (shape.kind !== 'indirect') return [];
  return shape.refused.map(
    (form) =>
      `if (form === ${hexadecimal(form)}) throw this.malformed('DW_FORM_indirect leads to a form without a value here', pos);`,
  );
}

function caseLabel(code: number, name: string): string {
  return `case ${hexadecimal(code)}: // ${name}`;
}
