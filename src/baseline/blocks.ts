/** The lines of a baseline as blocks: a line, and those behind it that begin with a tab. */
import { DwarfksymsError } from '../errors.ts';
import { latin1 } from '../latin1.ts';
import { CONFLICT, isConflictMark } from '../merge-conflict.ts';
import { shown } from './words.ts';
import { END, FORMAT_VERSION, HEAD, type Section, SECTIONS } from './format.ts';

export interface Block {
  /** What it is in; undefined before the first section. */
  readonly section: Section | undefined;
  /** Counted from 1. */
  readonly line: number;
  readonly head: string;
  /** Without their tabs. */
  readonly rest: readonly string[];
}

const TITLE = /^\[(.*)\]$/;
const TABS = /^\t+/;

/** Whether a file that begins with these bytes is meant to be a baseline. */
export function looksLikeBaseline(bytes: Uint8Array): boolean {
  return latin1(bytes.subarray(0, HEAD.length)) === HEAD;
}

/** @throws DwarfksymsError `baseline` */
export function* blocksOf(bytes: Uint8Array): Generator<Block, void, undefined> {
  let section: Section | undefined;
  const seen = new Set<Section>();
  let block: { line: number; head: string; rest: string[] } | undefined;
  let line = 0;
  let hasEnd = false;
  for (const text of linesOf(bytes)) {
    line++;
    if (line === 1) {
      checkHead(text);
      continue;
    }
    if (hasEnd && text !== '') throw invalid(line, `there is something behind ${END}`);
    if (text.startsWith('\t')) {
      if (block === undefined) throw invalid(line, 'a line that begins with a tab belongs to none');
      block.rest.push(text.replace(TABS, ''));
      continue;
    }
    if (block !== undefined) yield { section, ...block };
    block = undefined;
    if (text === '') continue;
    if (isConflictMark(text)) throw invalid(line, CONFLICT);
    hasEnd = text === END;
    if (hasEnd) continue;
    const title = TITLE.exec(text)?.[1];
    if (title === undefined) block = { line, head: text, rest: [] };
    else {
      section = sectionOf(title, line);
      if (seen.has(section)) throw invalid(line, `there is a second section [${section}]`);
      seen.add(section);
    }
  }
  if (block !== undefined) yield { section, ...block };
  if (!hasEnd) throw invalid(line + 1, `expected ${END}: the file is cut off`);
}

/** A file that is cut off in the middle of a line is invalid, and not shorter. */
function* linesOf(bytes: Uint8Array): Generator<string, void, undefined> {
  const text = latin1(bytes);
  let line = 0;
  for (let start = 0; start < text.length;) {
    const end = text.indexOf('\n', start);
    line++;
    if (end < 0) throw invalid(line, 'the last line has no end: the file is cut off');
    yield text.slice(start, end);
    start = end + 1;
  }
}

function checkHead(text: string): void {
  if (text.endsWith('\r'))
    throw invalid(1, 'lines end in CR LF, as git can be told to write them: expected LF');
  const version = text.startsWith(HEAD) ? text.slice(HEAD.length) : undefined;
  if (version === undefined) throw invalid(1, `expected '${HEAD}${FORMAT_VERSION}'`);
  if (version !== String(FORMAT_VERSION))
    throw invalid(1, `version ${shown(version)} of the format is not supported, only ${FORMAT_VERSION}`);
}

function sectionOf(title: string, line: number): Section {
  const section = SECTIONS.find((one) => one === title);
  if (section === undefined)
    throw invalid(
      line,
      `unknown section [${shown(title)}]: expected ${SECTIONS.map((one) => `[${one}]`).join(', ')}`,
    );
  return section;
}

export function invalid(line: number, detail: string): DwarfksymsError {
  return new DwarfksymsError('baseline', `line ${line}: ${detail}`);
}
