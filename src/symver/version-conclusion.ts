/** What a run over all units ends with: rules that give type strings are applied, and versions computed (section 6). */
import type { Failures } from './failures.ts';
import type { FileReading } from './file-reading.ts';
import { applyTypeStrings, ruledSymbolText } from './kabi-type-strings.ts';
import type { ListedSymbols, SymbolGroup } from './listed-symbols.ts';
import { missingReasons, type MissingReason } from './missing-reason.ts';
import type { ObjectVersions } from './object-versions.ts';
import { symtypesLines, type SymtypesLine, type TypeLines } from './symtypes.ts';
import type { TypeMap } from './type-map.ts';
import type { TypeReports } from './type-reports.ts';
import type { TypeSource } from './type-source.ts';
import { VersionAnswer } from './version-answer.ts';

/** What the run has found. */
export interface RunFindings {
  readonly reading: FileReading;
  /** As listed. */
  readonly names: readonly string[];
  readonly symbols: ListedSymbols;
  /** By their numbers in the type map's store; rules change them. */
  readonly symbolStrings: Map<SymbolGroup, number>;
  readonly types: TypeMap;
  readonly source: TypeSource;
  readonly reports: TypeReports;
  readonly failures: Failures;
}

/** @throws DwarfksymsError `type-unknown`, `kabi-rule` */
export function concludeRun(findings: RunFindings): ObjectVersions {
  const { reading, names, symbols, symbolStrings, types, source, reports, failures } = findings;
  const { rules, options, shared } = reading;
  for (const group of symbols.groups) if (group.isUntyped) symbolStrings.delete(group);
  const isComplete = failures.isEmpty;
  // Of the symbols themselves, before rules are applied.
  const strings = new Map(symbolStrings);
  const { onSymbolType, onVersionText } = options;
  if (onSymbolType !== undefined)
    for (const { name, text } of symbolLines(findings, strings)) onSymbolType(name, text);
  if (rules !== undefined && isComplete)
    applyTypeStrings({
      rules,
      texts: shared.texts,
      types,
      groups: symbols.groups,
      symbolStrings,
      failures,
      onDefined: (reference) => reports.tell(reference),
    });
  for (const reference of failures.references) types.drop(reference);
  const answer = new VersionAnswer({
    shared: { texts: shared.texts, shifts: shared.shifts, firstReferences: shared.firstReferences },
    names,
    symbols,
    symbolStrings,
    types,
    rules,
    hasLosses: reading.hasLosses,
    failures,
    onVersionText,
  });
  // Where types have failed, the type map lacks what even others may refer to.
  const versions = isComplete ? answer.versions(source) : new Map<string, number>();
  const lines = (): TypeLines => ({
    types,
    texts: shared.texts,
    symbols: symbolLines(findings, strings),
  });
  return {
    versions,
    failures: failures.byName(),
    ties: answer.ties(),
    lost: answer.lost,
    lines,
    symtypes: () => symtypesLines(lines()),
    // Alone, it keeps nothing of the run alive.
    strings: answer.strings,
    whyMissing: () => whyMissing(findings, versions, answer.lost),
  };
}

/** The symbols' lines of a symtypes file, in output order. */
function symbolLines(
  { reading, names, symbols, types }: RunFindings,
  strings: ReadonlyMap<SymbolGroup, number>,
): SymtypesLine[] {
  const { rules, shared } = reading;
  return symbols.inOutputOrder(names).flatMap(({ name, group }) => {
    const string = strings.get(group);
    if (string === undefined) return [];
    const ruled = rules && ruledSymbolText(rules, shared.texts, name, group);
    return [{ name, text: ruled ?? types.store.view(string) }];
  });
}

function whyMissing(
  { reading, names, symbols }: RunFindings,
  versions: ReadonlyMap<string, number>,
  lost: ReadonlySet<string>,
): ReadonlyMap<string, MissingReason> {
  const { symbolFile, dwarf, shared } = reading;
  const missing = new Set(names.filter((name) => !versions.has(name)));
  const untyped = symbols.groups.filter(({ isUntyped }) => isUntyped).flatMap((group) => group.names);
  return missingReasons(symbolFile, dwarf, shared.shapes, missing, { lost, untyped: new Set(untyped) });
}
