/** All files that the grammars determine, by their path below `generated/`. */
import { format } from 'prettier';
import { abbreviations } from './abbreviations.ts';
import { attributeClasses } from './attribute-classes.ts';
import { bitFields } from './bit-fields.ts';
import { codeTables } from './code-tables.ts';
import { constants } from './constants.ts';
import { inferredTypes } from './csharp-types.ts';
import { dwarfCursor } from './cursor.ts';
import { compileGrammar, toEsModule } from './decoder.ts';
import { formEncodings } from './form-encodings.ts';
import { type Grammar, type Grammars, grammarOf } from './ksy.ts';
import { withHalves } from './halves.ts';
import { elfLayout } from './layout.ts';
import { leb128 } from './leb128.ts';
import { operations } from './operations.ts';
import { recordCursors } from './record-cursors.ts';
import { relocations } from './relocations.ts';
import { sectionVersions } from './section-versions.ts';
import { fileStem } from './spelling.ts';
import { parents, tagAttributes, unitAttributes } from './tag-tables.ts';
import { typings } from './typings.ts';
import { unitHeader } from './unit-header.ts';
import { valueClasses } from './value-classes.ts';
import { versions } from './versions.ts';

/** As the rest of the project is formatted: generated code is read, too. */
const FORMAT = { parser: 'typescript', singleQuote: true, printWidth: 110, arrowParens: 'always' } as const;

/** What is only for users of the grammars: nothing here decodes a file as a whole. */
const FOR_OTHERS: ReadonlySet<string> = new Set(['elf_dwarf']);

/** Texts of the files in templates/. */
export interface Templates {
  readonly dwarfCursor: string;
  readonly recordCursor: string;
}

export async function outputs(sources: Grammars, templates: Templates): Promise<ReadonlyMap<string, string>> {
  const grammars = withHalves(sources);
  const files = new Map<string, string>();
  for (const grammar of grammars.values()) {
    // A grammar with nothing but enums for the programs' own tables decodes nothing, unless another one imports it.
    if (FOR_OTHERS.has(grammar.meta.id)) continue;
    if (isDecoder(grammar) || isImported(grammar, grammars)) await addDecoders(grammar, grammars, files);
  }
  const dwarf = grammarOf(grammars, 'dwarf');
  const elf = grammarOf(grammars, 'elf');
  files.set('dwarf-constants.ts', constants(grammarOf(grammars, 'dwarf_enums')));
  files.set('dwarf-attribute-classes.ts', attributeClasses(grammarOf(grammars, 'dwarf_enums')));
  files.set('dwarf-versions.ts', versions(grammarOf(grammars, 'dwarf_enums')));
  addTables(grammars, files);
  files.set('elf-constants.ts', constants(elf));
  files.set('elf-layout.ts', elfLayout(elf));
  files.set('bit-fields.ts', bitFields(sources));
  files.set('leb128.ts', leb128(grammars));
  files.set('unit-header.ts', unitHeader(dwarf, grammars));
  files.set('zstd-constants.ts', constants(grammarOf(grammars, 'zstd')));
  files.set('relocations.ts', relocations(grammarOf(grammars, 'elf_relocations'), elf));
  files.set('dwarf-cursor.ts', dwarfCursor(dwarf, grammars, templates.dwarfCursor));
  files.set('dwarf-abbreviations.ts', abbreviations(dwarf, grammars));
  files.set('dwarf-form-encodings.ts', formEncodings(dwarf, grammars));
  for (const [path, text] of recordCursors(sources, grammars, templates.recordCursor)) files.set(path, text);
  for (const [path, text] of files) if (path.endsWith('.ts')) files.set(path, await format(text, FORMAT));
  return files;
}

/** What only those need who check or describe entries: each in a file of its own, so that others do not load it. */
function addTables(grammars: Grammars, files: Map<string, string>): void {
  const enums = grammarOf(grammars, 'dwarf_enums');
  const tables = grammarOf(grammars, 'dwarf_tables');
  files.set('dwarf-macro-constants.ts', constants(grammarOf(grammars, 'dwarf_macro')));
  files.set('dwarf-frame-constants.ts', constants(grammarOf(grammars, 'dwarf_frame')));
  files.set('dwarf-package-constants.ts', constants(tables));
  files.set('dwarf-value-classes.ts', valueClasses(enums));
  files.set('dwarf-code-tables.ts', codeTables(grammars));
  files.set('dwarf-operations.ts', operations(enums));
  files.set('dwarf-tag-attributes.ts', tagAttributes(tables, enums));
  files.set('dwarf-unit-attributes.ts', unitAttributes(tables, enums));
  files.set('dwarf-parents.ts', parents(tables, enums));
  files.set('dwarf-section-versions.ts', sectionVersions(tables));
}

async function addDecoders(grammar: Grammar, grammars: Grammars, files: Map<string, string>): Promise<void> {
  const inferred = inferredTypes(await compileGrammar('csharp', grammar, grammars, false));
  for (const debug of [false, true]) {
    const runtime = `${debug ? '../..' : '..'}/src/kaitai.ts`;
    const stem = `${debug ? 'debug/' : ''}${fileStem(grammar.meta.id)}`;
    const script = await compileGrammar('javascript', grammar, grammars, debug);
    files.set(`${stem}.js`, toEsModule(script, grammar, runtime));
    files.set(`${stem}.d.ts`, typings(grammar, grammars, inferred, { runtime, debug }));
  }
}

function isDecoder(grammar: Grammar): boolean {
  return grammar.seq !== undefined || grammar.types !== undefined || grammar.instances !== undefined;
}

function isImported(grammar: Grammar, grammars: Grammars): boolean {
  return [...grammars.values()].some((other) => other.meta.imports?.includes(grammar.meta.id) === true);
}
