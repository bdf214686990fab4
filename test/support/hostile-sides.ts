/** Two sides whose names are what a report must not obey, as lines of `.symtypes` files. latin1. */
import { latin1Of } from '../../src/unicode.ts';

const INT = 'base_type int byte_size(4) encoding(5)';

/** Ends scripts, attributes and XML sections; turns the direction of what follows; is no UTF-8; ends lines of JavaScript. */
export const HOSTILE_NAMES = [
  '</script><img/src=x/onerror=window.hacked=1>',
  '"onmouseover="window.hacked=1"',
  "'><svg/onload=window.hacked=1>",
  '<!--<script>window.hacked=1',
  ']]>&lt;b&gt;&#60;',
  '\u202egnp.exe',
  'line\u2028window.hacked=1',
  '${window.hacked=1}`',
  'javascript:window.hacked=1',
  '__proto__',
  'constructor',
].map(latin1Of);

/** A byte that is not UTF-8. */
export const LONE_BYTE_NAME = 'lone\xff';

function side(isNew: boolean): string {
  const names = [...HOSTILE_NAMES, LONE_BYTE_NAME];
  const types = names.map((name) => {
    const members = [`member ${INT} ${name} data_member_location(0)`];
    if (isNew) members.push(`member ${INT} ${name}2 data_member_location(4)`);
    return `s#'${name}' structure_type ${name} { ${members.join(' , ')} } byte_size(${isNew ? 8 : 4})\n`;
  });
  const symbols = names.map(
    (name) =>
      `${name} subprogram ( formal_parameter pointer_type { s#'${name}' } byte_size(8) ${name} ) -> base_type void\n`,
  );
  const others = names.map((name) => `${isNew ? 'added' : 'removed'}${name} variable ${INT}\n`);
  return [...types, ...symbols, ...others].join('');
}

export const HOSTILE_OLD = side(false);
export const HOSTILE_NEW = side(true);
