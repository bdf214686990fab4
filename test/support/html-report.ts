/** Pages of comparisons, and their data. */
import { Definitions } from '../../src/abi/definitions.ts';
import { diffHtml } from '../../src/diff/diff-html.ts';
import { diffAbis } from '../../src/diff/diff.ts';
import type { AbiDiff } from '../../src/diff/abi-diff.ts';
import type { ReportData } from '../../src/diff/html/report-data.ts';
import { judge } from '../../src/diff/judgement.ts';
import { parseRules } from '../../src/diff/rules.ts';
import { abiOf } from './diff-of.ts';

export interface HtmlReport {
  readonly diff: AbiDiff;
  readonly page: string;
  readonly data: ReportData;
}

/** @param before and @param after lines of `.symtypes` files, of one or several */
export function htmlReport(
  before: string | readonly string[],
  after: string | readonly string[],
  names: readonly [string, string] = ['old', 'new'],
  rules = '',
  suggestion?: readonly string[],
): HtmlReport {
  const definitions = new Definitions();
  const diff = diffAbis(
    abiOf(before, definitions, names[0]),
    abiOf(after, definitions, names[1]),
    definitions,
  );
  const judgement = judge(diff, parseRules(Buffer.from(rules), 'rules'));
  const page = diffHtml(
    { version: '1.2.3', diff, judgement, definitions, declarations: new Map() },
    suggestion && { suggestionLines: ({ name }) => (name === 's#dev' ? suggestion : []) },
  );
  return { diff, page, data: dataOf(page) };
}

const DATA = /<script type="application\/json" id="data">(?<json>.*)<\/script>\n<script>/su;

export function dataOf(page: string): ReportData {
  return JSON.parse(DATA.exec(page)?.groups?.['json'] ?? '') as ReportData;
}

/** The page without its data, script and style. */
export function markupOf(page: string): string {
  return page.replaceAll(/(?<start><(?<tag>script|style)[^>]*>).*?<\/\k<tag>>/gsu, '$<start></$<tag>>');
}

const INT = 'base_type int byte_size(4) encoding(5)';

/** Two types that change, one of which the other one holds, a prototype, and symbols that reach them. */
function bus(isNew: boolean): string {
  const name =
    ' , member pointer_type { base_type char byte_size(1) encoding(6) } byte_size(8) name data_member_location(8)';
  return `s#dev structure_type dev { member ${INT} a data_member_location(0) , member ${INT} flags data_member_location(4)${isNew ? name : ''} } byte_size(${isNew ? 16 : 8})
s#bus structure_type bus { member s#dev dev data_member_location(0) , member ${INT} n data_member_location(${isNew ? 16 : 8}) } byte_size(${isNew ? 24 : 12})
e#mode enumeration_type mode { enumerator MODE_A = 0 , enumerator MODE_B = 1${isNew ? ' , enumerator MODE_C = 2' : ''} } byte_size(4)
bus_add subprogram ( formal_parameter pointer_type { s#bus } byte_size(8) bus ) -> ${INT}
bus_count subprogram ( ) -> ${isNew ? 'base_type long int byte_size(8) encoding(5)' : INT}
bus_probe subprogram ( formal_parameter pointer_type { s#bus } byte_size(8) bus , formal_parameter e#mode mode ) -> ${INT}
mode_set subprogram ( formal_parameter e#mode mode ) -> base_type void
same variable ${INT}
${isNew ? 'fresh' : 'gone'} variable ${INT}
`;
}

export const BUS_OLD = bus(false);
export const BUS_NEW = bus(true);

/** So many symbols, each of which reaches one of few types that change. */
export function manySymbols(count: number, isNew: boolean): string {
  const types = Array.from(
    { length: 40 },
    (_, index) =>
      `s#type_${index} structure_type type_${index} { member ${INT} a data_member_location(0)${isNew ? ` , member ${INT} b data_member_location(4)` : ''} } byte_size(${isNew ? 8 : 4})\n`,
  );
  const symbols = Array.from(
    { length: count },
    (_, index) =>
      `symbol_${`${index}`.padStart(5, '0')} subprogram ( formal_parameter pointer_type { s#type_${index % 40} } byte_size(8) it ) -> base_type void\n`,
  );
  return [...types, ...symbols].join('');
}
