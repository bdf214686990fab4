/**
 * Puts numbers where the sources name constants of the grammars, so that a start has neither to make tables of a thousand
 * names nor to look them up. A table of which something else is used stays.
 */
import { transform, type Plugin } from 'esbuild';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { DwarfEnums } from '../generated/dwarf-enums.js';

const ROOT = resolve(import.meta.dirname, '..');
const GENERATED = join(ROOT, 'generated');

type Table = Readonly<Record<string, unknown>>;

export async function foldConstants(): Promise<Plugin> {
  const tables = await constantTables();
  return {
    name: 'fold-constants',
    setup({ onLoad, onResolve }) {
      // Its only statement makes the tables, which esbuild cannot know to have no other effect.
      onResolve({ filter: /\/dwarf-enums\.js$/ }, ({ resolveDir, path }) => ({
        path: resolve(resolveDir, path),
        sideEffects: false,
      }));
      onLoad({ filter: /^.*\/(?:src|generated)\/.*\.[jt]s$/ }, async ({ path }) => {
        if (path.includes('/node_modules/')) return undefined;
        // Types can name constants, too, as `typeof`.
        const { code } = await transform(readFileSync(path, 'utf8'), {
          loader: extname(path) === '.ts' ? 'ts' : 'js',
          target: 'esnext',
        });
        return { contents: fold(code, tables), loader: 'js', resolveDir: dirname(path) };
      });
    },
  };
}

/** The tables by the expression that names them in the sources. */
async function constantTables(): Promise<ReadonlyMap<string, Table>> {
  const tables = new Map<string, Table>();
  for (const file of readdirSync(GENERATED).filter((name) => name.endsWith('-constants.ts'))) {
    const module = (await import(join(GENERATED, file))) as Table;
    for (const [name, value] of Object.entries(module))
      if (typeof value === 'object') tables.set(name, value as Table);
  }
  for (const [name, value] of Object.entries(DwarfEnums))
    tables.set(`DwarfEnums_.DwarfEnums.${name}`, value as Table);
  return tables;
}

/** A constant is `TABLE.member`; what a longer name ends or begins with is none. */
const CONSTANT = /(?<![\w.$])(?<table>(?:DwarfEnums_\.DwarfEnums\.)?[A-Z]\w*)\.(?<member>\w+)(?![\w$])/gu;

function fold(text: string, tables: ReadonlyMap<string, Table>): string {
  return text.replace(CONSTANT, (whole, table: string, member: string) => {
    const value = tables.get(table)?.[member];
    return typeof value === 'number' ? `${value}` : whole;
  });
}
