/** Completions for bash and zsh, from the descriptions of the commands. */
import type { Option, Options } from '../../src/cli/getopt.ts';
import type { Manual } from '../../src/cli/manual/manual.ts';

/** A program, and the commands that its first word can be. */
export interface Program {
  readonly manual: Manual;
  readonly commands: readonly Manual[];
}

const NOTE = '# Generated from src/cli/manual/ by "npm run manual"; do not edit.';

/** What a value is, as far as a shell can complete it. */
type Values = { readonly kind: 'files' | 'directories' | 'anything' } | readonly string[];

function valuesOf({ value = '', choices }: Option): Values {
  if (choices !== undefined) return choices;
  if (value.includes('FILE')) return { kind: 'files' };
  return { kind: value === 'DIR' ? 'directories' : 'anything' };
}

function commandName({ command }: Manual): string {
  return command.slice(command.indexOf(' ') + 1);
}

function longNames(options: Options): string[] {
  return Object.values(options).map(({ long, value, isOptional }) =>
    value === undefined || isOptional === true ? `--${long}` : `--${long}=`,
  );
}

// ---------------------------------------------------------------- bash

/** bash(1), "Programmable Completion". */
export function bashCompletion(programs: readonly Program[]): string {
  return [
    NOTE,
    '',
    '# _dwarfksyms_words WORDS...: those that begin as the word at the cursor, a space behind unless they take a value',
    '_dwarfksyms_words() {',
    '  local word',
    '  COMPREPLY=()',
    '  for word in "$@"; do',
    '    if [[ $word == "$cur"* ]]; then',
    '      [[ $word == *= ]] || word+=" "',
    '      COMPREPLY+=("$word")',
    '    fi',
    '  done',
    '}',
    '',
    '# _dwarfksyms_paths -f|-d: files or directories that begin as the word at the cursor',
    '_dwarfksyms_paths() {',
    "  local IFS=$'\\n'",
    '  compopt -o filenames +o nospace',
    '  COMPREPLY=($(compgen "$1" -- "$cur"))',
    '}',
    ...programs.flatMap(bashFunction),
    ...programs.map(({ manual }) => `complete -o nospace -F ${functionName(manual)} ${manual.command}`),
    '',
  ].join('\n');
}

function bashFunction({ manual, commands }: Program): string[] {
  return [
    '',
    `${functionName(manual)}() {`,
    '  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}',
    '  # Readline takes --option=value for three words.',
    '  if [[ $cur == "=" ]]; then cur=""; elif [[ $prev == "=" ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}; fi',
    ...(commands.length === 0 ? bashOptions(manual.options, '  ') : bashCommands(manual, commands)),
    '}',
  ];
}

function bashCommands(manual: Manual, commands: readonly Manual[]): string[] {
  return [
    '  if ((COMP_CWORD == 1)); then',
    `    _dwarfksyms_words ${[...commands.map(commandName), ...longNames(manual.options)].join(' ')}`,
    '    return',
    '  fi',
    '  case ${COMP_WORDS[1]} in',
    ...commands.flatMap((command) => [
      `    ${commandName(command)})`,
      ...bashSteps(command),
      ...bashOptions(command.options, '      '),
      '      ;;',
    ]),
    '  esac',
  ];
}

/** Some commands have steps, the first of their operands. */
function bashSteps({ commands = [] }: Manual): string[] {
  const steps = commands.map(({ name }) => name).join(' ');
  if (steps === '') return [];
  return [`      if ((COMP_CWORD == 2)) && [[ $cur != -* ]]; then _dwarfksyms_words ${steps}; return; fi`];
}

function bashOptions(options: Options, indentation: string): string[] {
  const withValue = Object.values(options).filter(({ value }) => value !== undefined);
  const lines = [
    'case $prev in',
    ...withValue.map((option) => `  ${bashPattern(option)}) ${bashValues(option)}; return ;;`),
    'esac',
    `if [[ $cur == -* ]]; then _dwarfksyms_words ${longNames(options).join(' ')}; else _dwarfksyms_paths -f; fi`,
  ];
  return (withValue.length === 0 ? lines.slice(-1) : lines).map((line) => indentation + line);
}

/** An optional value follows after = only, where `prev` is the option, too. */
function bashPattern({ long, short }: Option): string {
  return short === undefined ? `--${long}` : `-${short} | --${long}`;
}

function bashValues(option: Option): string {
  const values = valuesOf(option);
  if (!('kind' in values)) return `_dwarfksyms_words ${values.join(' ')}`;
  switch (values.kind) {
    case 'files':
      return '_dwarfksyms_paths -f';
    case 'directories':
      return '_dwarfksyms_paths -d';
    case 'anything':
      return 'COMPREPLY=()';
  }
}

function functionName({ command }: Manual): string {
  return `_${command}`;
}

// ---------------------------------------------------------------- zsh

/** zshcompsys(1), "_arguments". */
export function zshCompletion(programs: readonly Program[]): string {
  return [
    `#compdef ${programs.map(({ manual }) => manual.command).join(' ')}`,
    NOTE,
    '',
    'case $service in',
    ...programs.flatMap(({ manual, commands }) => [
      `  ${manual.command})`,
      ...(commands.length === 0 ? zshArguments(manual.options, '    ') : zshCommands(manual, commands)),
      '    ;;',
    ]),
    'esac',
    '',
  ].join('\n');
}

function zshCommands(manual: Manual, commands: readonly Manual[]): string[] {
  return [
    '    if (( CURRENT == 2 )); then',
    '      local -a commands',
    `      commands=(${commands.map((one) => quoted(`${commandName(one)}:${one.summary}`)).join(' ')})`,
    '      _describe command commands',
    `      _arguments ${Object.values(manual.options).flatMap(zshOption).join(' ')}`,
    '      return',
    '    fi',
    '    local command=$words[2]',
    '    shift words; (( CURRENT-- ))',
    '    case $command in',
    ...commands.flatMap((one) => [
      `      ${commandName(one)})`,
      ...zshArguments(one.options, '        ', one.commands),
      '        ;;',
    ]),
    '    esac',
  ];
}

function zshArguments(options: Options, indentation: string, steps: Manual['commands'] = []): string[] {
  const specifications = [
    ...Object.values(options).flatMap(zshOption),
    ...(steps.length === 0 ? [] : [quoted(`1:step:(${steps.map(({ name }) => name).join(' ')})`)]),
    quoted('*:file:_files'),
  ];
  return [
    `${indentation}_arguments -s -S \\`,
    ...specifications.map(
      (one, index) => `${indentation}  ${one}${index < specifications.length - 1 ? ' \\' : ''}`,
    ),
  ];
}

function zshOption(option: Option): string[] {
  const { long, short, value, isOptional, help } = option;
  const explanation = `[${help.replaceAll(/[[\]\\]/g, '\\$&')}]`;
  const action =
    value === undefined ? '' : `${isOptional === true ? '::' : ':'}${value}:${zshAction(option)}`;
  const joined = value === undefined ? '' : isOptional === true ? '=-' : '=';
  const names = [
    ...(short === undefined ? [] : [`-${short}${value === undefined ? '' : '+'}`]),
    `--${long}${joined}`,
  ];
  return names.map((name) => quoted(`*${name}${explanation}${action}`));
}

function zshAction(option: Option): string {
  const values = valuesOf(option);
  if (!('kind' in values)) return `(${values.join(' ')})`;
  switch (values.kind) {
    case 'files':
      return '_files';
    case 'directories':
      return '_files -/';
    case 'anything':
      return ' ';
  }
}

/** For either shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
