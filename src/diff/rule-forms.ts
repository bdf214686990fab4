/**
 * kABI rules as people write them: a line of a file for `--kabi-rules`, a macro for a C source, a static for a Rust source. All latin1;
 * sources are written in ASCII.
 *
 *     1 byte_size queue 64
 *     KABI_BYTE_SIZE(queue, 64);
 *     static KABI_RULES: [u8; 21] = *b"1\0byte_size\0queue\064\0";
 */
import type { KabiRule } from './suggestion.ts';

const SECTION = '.discard.gendwarfksyms.kabi_rules';
const VERSION = '1';
/** What a macro can turn into a string by itself. */
const C_NAME = /^[A-Za-z_]\w*$/u;

export function ruleLine({ type, target, value }: KabiRule): string {
  return `${VERSION} ${type} ${target}${value === '' ? '' : ` ${value}`}`;
}

/** The macros that kernel sources know for rules and members; the definitions are our own. */
const DEFINITIONS: Readonly<Record<string, string>> = {
  __KABI_RULE: String.raw`#define __KABI_JOIN_(a, b) a##b
#define __KABI_JOIN(a, b) __KABI_JOIN_(a, b)
#define __KABI_RULE(type, target, value)                                        \
	static const char __KABI_JOIN(__kabi_rule_, __COUNTER__)[]              \
		__attribute__((__used__, __aligned__(1), __section__("${SECTION}"))) = \
		"${VERSION}\0" type "\0" target "\0" value`,
  KABI_DECLONLY: '#define KABI_DECLONLY(fqn) __KABI_RULE("declonly", #fqn, "")',
  KABI_ENUMERATOR_IGNORE:
    '#define KABI_ENUMERATOR_IGNORE(fqn, field) __KABI_RULE("enumerator_ignore", #fqn " " #field, "")',
  KABI_ENUMERATOR_VALUE:
    '#define KABI_ENUMERATOR_VALUE(fqn, field, value) __KABI_RULE("enumerator_value", #fqn " " #field, #value)',
  KABI_BYTE_SIZE: '#define KABI_BYTE_SIZE(fqn, value) __KABI_RULE("byte_size", #fqn, #value)',
  KABI_TYPE_STRING: '#define KABI_TYPE_STRING(type, str) __KABI_RULE("type_string", type, str)',
  KABI_RESERVE: '#define KABI_RESERVE(n) unsigned long __kabi_reserved##n',
  KABI_IGNORE: '#define KABI_IGNORE(n, ...) union { __VA_ARGS__; unsigned char __kabi_ignored##n; }',
  KABI_USE: '#define KABI_USE(n, ...) union { __VA_ARGS__; struct { KABI_RESERVE(n); }; }',
  KABI_USE2: '#define KABI_USE2(n, first, second) KABI_USE(n, struct { first; second; })',
  KABI_REPLACE:
    '#define KABI_REPLACE(type, name, ...) union { __VA_ARGS__; struct { type __kabi_renamed##name; }; }',
};

/** What the definition of a macro is written with. */
const NEEDS: Readonly<Record<string, readonly string[]>> = {
  KABI_DECLONLY: ['__KABI_RULE'],
  KABI_ENUMERATOR_IGNORE: ['__KABI_RULE'],
  KABI_ENUMERATOR_VALUE: ['__KABI_RULE'],
  KABI_BYTE_SIZE: ['__KABI_RULE'],
  KABI_TYPE_STRING: ['__KABI_RULE'],
  KABI_USE: ['KABI_RESERVE'],
  KABI_USE2: ['KABI_RESERVE', 'KABI_USE'],
};

/** Definitions of the macros that these lines use, for a tree that has none. */
export function macroDefinitions(lines: readonly string[]): readonly string[] {
  const used = new Set<string>();
  for (const line of lines)
    for (const [name] of line.matchAll(/\b_*KABI_\w+(?=\()/gu)) {
      for (const needed of NEEDS[name] ?? []) used.add(needed);
      used.add(name);
    }
  return Object.entries(DEFINITIONS).flatMap(([name, text]) =>
    used.has(name) ? [`#ifndef ${name}`, ...text.split('\n'), '#endif'] : [],
  );
}

/** A line of C, at file scope. */
export function cRule({ type, target, value }: KabiRule): string {
  const blank = target.lastIndexOf(' ');
  const [fqn, field] = [target.slice(0, blank), target.slice(blank + 1)];
  const general = `__KABI_RULE(${[type, target, value].map(cString).join(', ')});`;
  switch (type) {
    case 'type_string':
      return `KABI_TYPE_STRING(${cString(target)}, ${cString(value)});`;
    case 'declonly':
      return C_NAME.test(target) ? `KABI_DECLONLY(${target});` : general;
    case 'byte_size':
      return C_NAME.test(target) ? `KABI_BYTE_SIZE(${target}, ${value});` : general;
    case 'enumerator_ignore':
      return C_NAME.test(fqn) && C_NAME.test(field) ? `KABI_ENUMERATOR_IGNORE(${fqn}, ${field});` : general;
    case 'enumerator_value':
      return C_NAME.test(fqn) && C_NAME.test(field)
        ? `KABI_ENUMERATOR_VALUE(${fqn}, ${field}, ${value});`
        : general;
  }
}

function cString(text: string): string {
  // Octal escapes end after three digits, whatever follows.
  const escaped = text.replaceAll(/["\\?]|[^ -~]/gu, (character) =>
    /["\\?]/u.test(character) ? `\\${character}` : `\\${octal(character)}`,
  );
  return `"${escaped}"`;
}

function octal(character: string): string {
  return character.charCodeAt(0).toString(8).padStart(3, '0');
}

/**
 * An item of Rust with all the rules, a record a line: rustc puts each static into a section of its own, and of several sections only the
 * first one counts.
 *
 * @param most records; others are only counted in the length
 */
export function rustStatic(rules: readonly KabiRule[], most = Infinity): readonly string[] {
  const records = rules.map(({ type, target, value }) => [VERSION, type, target, value]);
  const length = records.flat().reduce((sum, text) => sum + text.length + 1, 0);
  const lines = records.map((strings) => strings.map((text) => `${rustBytes(text)}\\0`).join(''));
  return [
    '#[used]',
    `#[link_section = "${SECTION}"]`,
    `static KABI_RULES: [u8; ${length}] = *b"\\`,
    ...lines.slice(0, most).map((line, index) => `    ${line}${index + 1 < lines.length ? '\\' : '";'}`),
    ...(lines.length > most ? ['    ...'] : []),
  ];
}

function rustBytes(text: string): string {
  return text.replaceAll(/["\\]|[^ -~]/gu, (character) =>
    /["\\]/u.test(character)
      ? `\\${character}`
      : `\\x${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
}
