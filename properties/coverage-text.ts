/** Tables of what a run covered, in the Markdown of docs/laws.md. */
import { DW_FORM, dwFormName } from '../generated/dwarf-constants.ts';
import type { Coverage } from './coverage.ts';
import type { Record } from './law.ts';
import { VERSIONS, requiredCells } from './required-coverage.ts';

/** Forms × places, and in each field the counts of DWARF 2, 3, 4 and 5. A dash is for what the version does not have. */
export function coverageText(coverage: Coverage): string {
  const cells = requiredCells();
  const places = [...new Set(cells.map(({ place }) => place))].toSorted();
  const rows = Object.values(DW_FORM).flatMap((form) => {
    const own = cells.filter((cell) => cell.form === form);
    if (own.length === 0) return [];
    const fields = places.map((place) => {
      if (!own.some((cell) => cell.place === place)) return '';
      return VERSIONS.map((version) => {
        const isRequired = own.some((cell) => cell.place === place && cell.version === version);
        return isRequired ? String(coverage.formCount({ form, place, version })) : '–';
      }).join(' ');
    });
    return [[dwFormName(form).replace('DW_FORM_', ''), ...fields]];
  });
  const others = ['units', 'formats', 'address sizes', 'machines', 'files', 'children'].map((name) =>
    table(
      [name, 'count'],
      coverage.rows(name).map(([row, count]) => [row, String(count)]),
    ),
  );
  const tags = coverage.rows('tags').length;
  const attributes = coverage.rows('attributes').length;
  return [
    'Forms by place (class of the value), counts in DWARF 2, 3, 4, 5:\n',
    table(['form', ...places], rows),
    ...others,
    `${tags} pairs of tag and version, ${attributes} pairs of attribute and version.\n`,
  ].join('\n');
}

/** What the laws did. */
export function recordText(record: Record): string {
  return record.tables
    .map((name) =>
      table(
        [name, 'count'],
        record.rows(name).map(([row, count]) => [row, String(count)]),
      ),
    )
    .join('\n');
}

function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (fields: readonly string[]): string => `| ${fields.join(' | ')} |\n`;
  return line(header) + line(header.map(() => '---')) + rows.map(line).join('');
}
