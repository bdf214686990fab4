/** The page of a comparison, without a browser: its data, and that nothing of the inputs becomes markup or script. */
import { createHash } from 'node:crypto';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { unicode } from '../../src/unicode.ts';
import { HOSTILE_NAMES, HOSTILE_NEW, HOSTILE_OLD, LONE_BYTE_NAME } from '../support/hostile-sides.ts';
import { verdictOf } from '../../src/diff/html/verdict.ts';
import { judge } from '../../src/diff/judgement.ts';
import { parseRules } from '../../src/diff/rules.ts';
import { BUS_NEW, BUS_OLD, htmlReport, markupOf } from '../support/html-report.ts';

const HOSTILE_PATHS = [
  '</title><script>window.hacked=1</script>',
  '"><img src=x onerror=window.hacked=1>',
] as const;

/** All tags and attributes that a page may have. HTML, 13.1.2, as far as pages use it. */
const TAGS =
  /^<(?:!doctype|html|head|meta|title|style|body|a|header|p|code|span|nav|ul|ol|li|div|main|section|h[1-4]|dl|dt|dd|svg|rect|article|details|summary|table|caption|colgroup|col|thead|tbody|tr|th|td|del|ins|b|footer|noscript|script)$/u;
const ATTRIBUTES =
  /^(?:html|lang|charset|http-equiv|content|name|class|href|id|aria-[a-z]+|role|tabindex|hidden|title|open|scope|colspan|type|viewBox|preserveAspectRatio|width|height|x|data-(?:cause|query|module))$/u;
const TOKEN =
  /<\/[a-z][a-z0-9]*>|(?<tag><!?[a-z][a-z0-9]*)(?<attributes>(?: [a-zA-Z-]+(?:="[^"<>]*")?)*)\/?>|(?<text>[^<>]+)|(?<bad>.)/gsu;

interface Seen {
  readonly problems: readonly string[];
  readonly hrefs: readonly string[];
}

/** Reads a page as a browser would, and says what is not of our making. */
function look(markup: string): Seen {
  const problems: string[] = [];
  const hrefs: string[] = [];
  for (const { groups = {}, index } of markup.matchAll(TOKEN)) {
    const { tag, attributes = '', bad } = groups;
    if (bad !== undefined) problems.push(`${bad} at ${markup.slice(index - 20, index + 20)}`);
    if (tag !== undefined && !TAGS.test(tag)) problems.push(tag);
    for (const [, name = '', value = ''] of attributes.matchAll(/ ([a-zA-Z-]+)(?:="([^"]*)")?/gu)) {
      if (!ATTRIBUTES.test(name)) problems.push(`attribute ${name}`);
      if (name === 'href') hrefs.push(value);
    }
  }
  return { problems, hrefs };
}

test('the data of the page is that of the comparison', () => {
  const { diff, data } = htmlReport(BUS_OLD, BUS_NEW);
  assert.equal(
    data.causes.map(({ title, effect, reach }) => [title, effect, reach]),
    [
      ['struct dev', 'breaks', 2],
      ['enum mode', 'extends', 2],
      ['bus_count', 'breaks', 1],
    ],
  );
  assert.equal(
    data.symbols.map(({ name, state, effect, causes }) => [name, state, effect, causes]),
    [
      ['bus_add', 'changed', 'breaks', [0]],
      ['bus_count', 'changed', 'breaks', [2]],
      ['bus_probe', 'changed', 'breaks', [0, 1]],
      ['fresh', 'added', undefined, undefined],
      ['gone', 'removed', undefined, undefined],
      ['mode_set', 'changed', 'extends', [1]],
    ],
  );
  assert.is(data.symbols.length, diff.changed.length + diff.added.length + diff.removed.length);
  assert.is(data.symbols[0]?.declaration, 'int bus_add(struct bus *bus)');
});

test('types on the way from symbols to causes are linked, with the part that names them', () => {
  const { data } = htmlReport(BUS_OLD, BUS_NEW);
  const titles = data.types.map(({ title }) => title);
  const [dev, bus] = [titles.indexOf('struct dev'), titles.indexOf('struct bus')];
  assert.equal(data.symbols.find(({ name }) => name === 'bus_add')?.links, [[bus, 'parameter bus', '']]);
  assert.equal(data.types[bus]?.links, [[dev, 'member dev', '0']]);
  assert.equal(data.types[dev], { title: 'struct dev', causes: [0] });
});

test('hostile names are in the data as they are', () => {
  const { diff, data } = htmlReport(HOSTILE_OLD, HOSTILE_NEW, HOSTILE_PATHS);
  assert.equal([data.old, data.new], HOSTILE_PATHS);
  const changed = diff.changed.map(({ before }) => unicode(before.name));
  assert.equal(
    data.symbols.filter(({ state }) => state === 'changed').map(({ name }) => name),
    changed,
  );
  assert.is(changed.length, HOSTILE_NAMES.length + 1);
  for (const name of [...HOSTILE_NAMES, LONE_BYTE_NAME])
    assert.ok(
      data.causes.some(({ title }) => title === `struct ${unicode(name)}`),
      name,
    );
});

test('nothing of the inputs becomes markup', () => {
  const { page } = htmlReport(HOSTILE_OLD, HOSTILE_NEW, HOSTILE_PATHS, '<b>*onclick=x PASS\n');
  const { problems, hrefs } = look(markupOf(page));
  assert.equal(problems, []);
  assert.ok(hrefs.length > HOSTILE_NAMES.length);
  for (const href of hrefs) assert.match(href, /^#[\w.~-]+$/);
});

test('the check for markup notices what would be wrong', () => {
  const { page } = htmlReport(BUS_OLD, BUS_NEW);
  const markup = markupOf(page);
  assert.equal(look(markup).problems, []);
  for (const wrong of [
    '<img>',
    '<p onclick="x">',
    '<p style="x">',
    '<',
    '"><',
    "<p class='x'>",
    '<!-- x -->',
  ])
    assert.is.not(look(markup.replace('</main>', `${wrong}</main>`)).problems.length, 0, wrong);
});

test('the data cannot end its element, and no text turns its direction', () => {
  const { page } = htmlReport(HOSTILE_OLD, HOSTILE_NEW, HOSTILE_PATHS);
  const start = page.indexOf('id="data">') + 'id="data">'.length;
  const block = page.slice(start, page.indexOf('</script>', start));
  assert.not.match(block, /[<>&\u2028\u2029\p{Bidi_Control}]/u);
  JSON.parse(block);
  assert.not.match(page, /[\p{Bidi_Control}\u2028\u2029\ufffd]/u);
  assert.is(Buffer.from(page).toString(), page, 'it is UTF-8');
  assert.is(page.match(/<script/gu)?.length, 2);
});

test('no script or style counts but those of the page, and nothing is loaded', () => {
  const { page } = htmlReport(BUS_OLD, BUS_NEW);
  const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
  assert.match(policy, /^default-src &#39;none&#39;; script-src &#39;sha256-/);
  assert.not.match(policy, /unsafe|http|data:|\*/);
  for (const [element, directive] of [
    ['<script>', 'script-src'],
    ['<style>', 'style-src'],
  ] as const) {
    const start = page.indexOf(element) + element.length;
    const content = page.slice(start, page.indexOf('</', start));
    const hash = createHash('sha256').update(content).digest('base64');
    assert.ok(policy.includes(`${directive} &#39;sha256-${hash}&#39;`), directive);
  }
  assert.not.match(page.replaceAll('http-equiv', ''), /https?:|url\(|@import|src=/);
});

test('without differences the page says so', () => {
  const { page, data } = htmlReport(BUS_OLD, BUS_OLD);
  assert.match(page, /<h1 [^>]*>Nothing differs: all 6 versions are the same\.<\/h1>/);
  assert.match(page, /No symbol differs\./);
  assert.equal([data.causes, data.symbols, data.types], [[], [], []]);
});

test('the verdict separates versions from layouts', () => {
  const { page } = htmlReport(BUS_OLD, BUS_NEW);
  assert.match(page, /<h1 [^>]*>4 of 5 symbols changed, and 1 symbol is gone\.<\/h1>/);
  assert.match(page, /Layout or calls change for 3 symbols, by 2 changes of types and prototypes/);
  assert.match(page, /For 1 symbol only the version changes/);
});

test('symbols without a version are not counted as versions', () => {
  const { diff } = htmlReport(BUS_OLD, BUS_NEW);
  const changed = diff.changed.map((one) => ({ ...one, before: { ...one.before, version: 1 } }));
  const judgement = judge(diff, parseRules(Buffer.from(''), 'rules'));
  assert.match(verdictOf({ ...diff, changed, unknown: 7 }, judgement).sentence, /^4 of 5 versions changed,/);
  assert.match(verdictOf({ ...diff, unknown: 7 }, judgement).sentence, /^4 of 12 symbols changed,/);
});

test('two causes of one name have links of their own', () => {
  const part = (symbol: string, count: number): string =>
    `s#a structure_type a { member array_type[${count}] { base_type char byte_size(1) encoding(6) } x data_member_location(0) } byte_size(${count})\n${symbol} variable s#a\n`;
  const { data, page } = htmlReport([part('f', 1), part('g', 2)], [part('f', 3), part('g', 4)]);
  assert.equal(
    data.causes.map(({ id }) => id),
    ['cause-struct.a', 'cause-struct.a-2'],
  );
  const ids = Array.from(page.matchAll(/ id="([^"]*)"/gu), ([, id]) => id);
  assert.is(new Set(ids).size, ids.length);
});

test('suggestions are below their cause, as text', () => {
  const { page } = htmlReport(BUS_OLD, BUS_NEW, ['old', 'new'], '', ['KABI_RULE(<dev>);', '  \xc3\xa9']);
  assert.is(page.match(/To keep the old version/gu)?.length, 1);
  assert.match(page, /<code>KABI_RULE\(&lt;dev&gt;\);\n {2}é\n<\/code>/);
});

test('a page of tolerated differences says how many', () => {
  const { page, data } = htmlReport(BUS_OLD, BUS_NEW, ['old', 'new'], 'mode_* PASS\nlib/* PASS\n');
  assert.match(page, /data-query="is:tolerated">1</);
  assert.match(page, /Rules that decide nothing<\/h2><ul><li><code>line 2: lib\/\* PASS/);
  assert.equal(
    data.symbols.filter(({ tolerated }) => tolerated).map(({ name }) => name),
    ['mode_set'],
  );
});

test.run();
