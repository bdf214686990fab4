/** The description of a command, from which its `--help` and its manual page are made. */
import type { Options } from '../getopt.ts';

export interface Manual {
  /** As it is typed: `dwarfksyms dump`. */
  readonly command: string;
  /** In one line, without a full stop. */
  readonly summary: string;
  /** What may follow the command, one line per way of calling it: `[OPTION]... FILE`. */
  readonly synopsis: readonly string[];
  /** Paragraphs. The first is also part of `--help`. */
  readonly description: readonly string[];
  readonly options: Options;
  /** Subcommands and what they do, in one line each. */
  readonly commands?: readonly { readonly name: string; readonly summary: string }[];
  readonly exitStatuses: readonly { readonly status: number; readonly meaning: string }[];
  /** What a reader may want to know besides: a title and paragraphs. */
  readonly sections?: readonly { readonly title: string; readonly paragraphs: readonly string[] }[];
  readonly examples: readonly { readonly command: string; readonly effect: string }[];
  /** Names of manual pages: `gendwarfksyms(1)`. */
  readonly seeAlso: readonly string[];
}

/** The name of a command's manual page: `dwarfksyms-dump`. */
export function pageName({ command }: Manual): string {
  return command.replaceAll(' ', '-');
}
