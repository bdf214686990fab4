import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { DW_AT, DW_TAG } from '../../generated/dwarf-constants.ts';
import { selectRules } from '../../src/check/rule-selection.ts';
import { ruleExplanation, ruleList, ruleTable } from '../../src/check/rule-text.ts';
import { citationText, foundText, oneLine, placeText, unicodeWords } from '../../src/check/words.ts';
import type { Rule } from '../../src/conformance/rule.ts';

const RULE: Rule = {
  id: 'Q01',
  class: 'S',
  statement: 'a | b in .debug_info',
  citation: { dwarf4: '7.8–7.18', dwarf5: '7.8–7.20' },
  since: 4,
};

test('citations name the standard once where both versions agree', () => {
  assert.is(citationText({ dwarf4: '2.3', dwarf5: '2.3' }), 'DWARF 4 and 5, 2.3');
  assert.is(citationText({ dwarf4: '7.5.4', dwarf5: '7.5.5' }), 'DWARF 4, 7.5.4; DWARF 5, 7.5.5');
  assert.is(citationText({ gabi: 'Sections', other: 'x' }), 'System V gABI, "Sections"; x');
});

test('a place is the file, section and offset, and what is around it', () => {
  const path = [{ tag: DW_TAG.compile_unit, name: 'a"b\n.c', offset: 11 }];
  const place = { file: 'é.o', section: '.debug_info', offset: 16, length: 1, unit: 0, path };
  assert.is(
    placeText(place, DW_AT.type),
    '\u00c3\u00a9.o: .debug_info+0x10 (unit 0x0, DW_TAG_compile_unit "a\\"b\\x0a.c" DW_AT_type)',
  );
  assert.is(
    placeText({ ...place, section: undefined, unit: undefined, path: [] }, undefined),
    '\u00c3\u00a9.o: +0x10',
  );
});

test('words of rules may be any text, those of files are bytes', () => {
  assert.is(oneLine('7.8–7.18 \u00c3\u00a9\r'), '7.8\u00e2\u0080\u00937.18 \u00c3\u00a9\\x0d');
  assert.is(unicodeWords('7.8–7.18 \u00c3\u00a9'), '7.8–7.18 é');
  assert.is(foundText({ found: 'x', attribute: DW_AT.name }), 'DW_AT_name: x');
});

test('a rule is listed, explained, and a row of the table', () => {
  assert.is(ruleList([RULE]), 'Q: Q\n  Q01  warning  a | b in .debug_info\n');
  assert.match(ruleExplanation(RULE), /\n {2}DWARF version +from 4 on\n/);
  assert.match(
    ruleTable([RULE]),
    /\| <a id="q01"><\/a>Q01 \| S \| a \\\| b in `\.debug_info` \| DWARF 4, 7\.8–7\.18; DWARF 5, 7\.8–7\.20 \| from 4 on \|/,
  );
});

test('rules are selected in the order of the catalogue', () => {
  const rules = ['Q01', 'Q02', 'Q10', 'P01'].map((id): Rule => ({
    ...RULE,
    id,
    concernsVersions: id === 'Q10',
  }));
  const ids = (choice: Parameters<typeof selectRules>[1]): string =>
    selectRules(rules, choice)
      .map(({ id }) => id)
      .join(' ');
  assert.is(ids({}), 'Q01 Q02 Q10 P01');
  assert.is(ids({ only: 'P, q2-q10' }), 'Q02 Q10 P01');
  assert.is(ids({ only: 'Q', skip: 'Q01..Q02' }), 'Q10');
  assert.is(ids({ forVersions: true }), 'Q10');
  for (const only of ['', 'Q01-P02', 'Q03-Q09', 'Q02-Q01', 'Q1.5', '*'])
    assert.throws(() => ids({ only }), /expected a rule/);
});

test.run();
