/** The shape that JUnit's XML has by Jenkins' junit-10.xsd, as far as it has elements without tests of its own. */

interface Element {
  readonly children: readonly string[];
  readonly required: readonly string[];
  readonly optional: readonly string[];
  readonly hasText: boolean;
}

const PROBLEM: Element = { children: [], required: [], optional: ['type', 'message'], hasText: true };
const OUTPUT: Element = { children: [], required: [], optional: [], hasText: true };
const ELEMENTS: Readonly<Record<string, Element>> = {
  testsuites: {
    children: ['testsuite'],
    required: [],
    optional: ['name', 'time', 'tests', 'failures', 'errors'],
    hasText: false,
  },
  testsuite: {
    children: ['testsuite', 'properties', 'testcase', 'system-out', 'system-err'],
    required: ['name', 'tests', 'failures', 'errors'],
    optional: ['group', 'time', 'skipped', 'timestamp', 'hostname', 'id', 'package', 'file', 'log', 'url'],
    hasText: false,
  },
  testcase: {
    children: ['skipped', 'error', 'failure', 'system-out', 'system-err'],
    required: ['name'],
    optional: ['time', 'classname', 'group'],
    hasText: false,
  },
  failure: PROBLEM,
  error: PROBLEM,
  skipped: PROBLEM,
  'system-out': OUTPUT,
  'system-err': OUTPUT,
};
const ROOT = 'testsuites';

const TOKEN =
  /<(?<end>\/?)(?<tag>[a-z-]+)(?<attributes>(?: [a-z]+="[^"<]*")*)(?<empty>\/?)>|(?<text>[^<]+)|./gsu;
const ATTRIBUTE = / (?<name>[a-z]+)="(?<value>[^"]*)"/gu;
/** Character data without references. XML 1.0, 2.2 and 2.4. */
const DATA = /^(?:[\t\n\r\u0020-\u0025\u0027-\u003b=?-\ud7ff\ue000-\ufffd]|>|&(?:amp|lt|gt|quot);)*$/u;

/** What is wrong with a document; empty for a good one. */
export function problemsOfJunit(document: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let roots = 0;
  for (const { groups = {} } of document.replace(/^<\?xml [^?]*\?>\n/u, '').matchAll(TOKEN)) {
    const { end, tag, attributes = '', empty, text } = groups;
    const around = open.at(-1);
    if (tag === undefined) {
      if (text === undefined || !DATA.test(text)) problems.push('text that is not escaped');
      else if (text.trim() !== '' && (around === undefined || ELEMENTS[around]?.hasText !== true))
        problems.push(`text in ${around ?? 'the document'}`);
      continue;
    }
    if (end === '/') {
      if (open.pop() !== tag) problems.push(`</${tag}> ends ${around ?? 'nothing'}`);
      continue;
    }
    if (around === undefined) roots++;
    problems.push(...problemsOfStart(tag, around, attributes));
    if (empty !== '/') open.push(tag);
  }
  if (roots !== 1 || open.length > 0) problems.push('no single root');
  return problems;
}

function problemsOfStart(tag: string, around: string | undefined, attributes: string): readonly string[] {
  const element = ELEMENTS[tag];
  if (element === undefined) return [`unknown ${tag}`];
  const problems: string[] = [];
  const isAllowed = around === undefined ? tag === ROOT : ELEMENTS[around]?.children.includes(tag) === true;
  if (!isAllowed) problems.push(`${tag} in ${around ?? 'the document'}`);
  const names: string[] = [];
  for (const { groups: { name = '', value = '' } = {} } of attributes.matchAll(ATTRIBUTE)) {
    if (names.includes(name)) problems.push(`${tag} with two ${name}`);
    if (!DATA.test(value)) problems.push('text that is not escaped');
    names.push(name);
  }
  for (const name of element.required) if (!names.includes(name)) problems.push(`${tag} without ${name}`);
  for (const name of names)
    if (![...element.required, ...element.optional].includes(name)) problems.push(`${tag} with ${name}`);
  return problems;
}
