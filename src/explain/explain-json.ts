/** Explanations for programs. The schema is docs/schema/explain.schema.json. */
import { describeReason } from '../symver/missing-reason.ts';
import { versionText } from '../report/version-report.ts';
import { keywordOf } from '../types/c-text.ts';
import type { Declaration } from '../types/origin.ts';
import type { Aggregate, Enumeration } from '../types/type-node.ts';
import { unicode } from '../unicode.ts';
import { BLIND_SPOTS } from './blind-spots.ts';
import type { Described, Explanation } from './explanation.ts';
import type { FreePlaces } from './free-places.ts';
import { symbolText } from './language.ts';
import { layoutRows, type LayoutRow, type RowOptions } from './layout-rows.ts';
import type { PathStep } from './type-path.ts';
import { bodyState, layoutOptions, sizeOf } from './type-facts.ts';
import { typeTree, type TypeBranch } from './type-tree.ts';
import type { Link } from '../types/type-links.ts';
import type { Reaching } from './reaching.ts';

export function symbolValue(explanation: Explanation, parts: { layouts: object[]; paths: object[] }): object {
  const { symbol, path, profile, scope, version, reason, recorded, described } = explanation;
  return {
    symbol: unicode(symbol),
    path,
    profile,
    scope,
    version: version === undefined ? null : versionText(version),
    reason: reason === undefined ? null : unicode(describeReason(reason)),
    recorded: recorded === undefined ? null : versionText(recorded),
    exported: explanation.isExported,
    gplOnly: explanation.isGplOnly ?? null,
    namespace: explanation.namespace === undefined ? null : unicode(explanation.namespace),
    declaration:
      described === undefined
        ? null
        : unicode(symbolText(described.language, described.node, described.name)),
    language: described?.language ?? null,
    unit: described === undefined ? null : unicode(described.unit),
    source: sourceValue(described?.declaration),
    types: described === undefined ? [] : typeValues(described),
    blindSpots:
      described?.blindSpots.map(({ kind, where }) => ({
        kind,
        text: BLIND_SPOTS[kind],
        where: where.map(unicode),
      })) ?? [],
    ...parts,
  };
}

/** All types, those above before those below. */
function typeValues({ node, types, layout }: Described): object[] {
  const options = layoutOptions(types, layout);
  const values: object[] = [];
  const waiting: { readonly branch: TypeBranch; readonly from: string | null }[] = [];
  const push = (branches: readonly TypeBranch[], from: string | null): void => {
    for (const branch of branches.toReversed()) waiting.push({ branch, from });
  };
  push(typeTree(node, types, undefined).branches, null);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { branch, from } = next;
    const { type, link } = branch;
    const state = bodyState(type);
    values.push({
      name: unicode(type.reference),
      from: from === null ? null : unicode(from),
      ...linkValue(link),
      byteSize: state === 'declared' ? null : (sizeOf(type, options) ?? null),
      body: state,
      source: sourceValue(type.declaration),
    });
    push(branch.branches, type.reference);
  }
  return values;
}

export function pathValue(to: string, steps: readonly PathStep[]): object {
  return {
    type: unicode(to),
    steps: steps.map(({ link, type }) => ({
      name: unicode(type.reference),
      ...linkValue(link),
      source: sourceValue(type.declaration),
    })),
  };
}

function linkValue({ label, bitOffset }: Link): object {
  return { by: unicode(label), bitOffset: bitOffset ?? null };
}

/** Null for a type without a body. */
export function layoutValue(
  reference: string,
  node: Aggregate | Enumeration,
  declaration: Declaration | undefined,
  options: RowOptions,
  free: FreePlaces | undefined,
): object {
  const laidOut = layoutRows(node, options);
  const layout = laidOut?.layout;
  return {
    type: unicode(reference),
    kind: keywordOf(node.kind),
    source: sourceValue(declaration),
    byteSize: laidOut?.byteSize ?? null,
    rows: laidOut?.rows.map(rowValue) ?? null,
    members: layout?.fields.length ?? null,
    holes: layout?.holes.length ?? null,
    paddingBits: layout === undefined ? null : (layout.padding?.bitSize ?? 0),
    isComplete: layout?.isComplete ?? null,
    ...(free !== undefined && { free }),
  };
}

function rowValue(row: LayoutRow): object {
  const text = 'text' in row ? { text: unicode(row.text) } : {};
  const source = 'declaration' in row ? { source: sourceValue(row.declaration) } : {};
  const { declaration: _, ...rest } = { declaration: undefined, ...row };
  const size = 'bitSize' in row ? { bitSize: row.bitSize ?? null } : {};
  return { ...rest, ...text, ...size, ...source };
}

function sourceValue(declaration: Declaration | undefined): object | null {
  if (declaration === undefined) return null;
  const { file, line } = declaration;
  return { file: file === undefined ? null : unicode(file), line: line ?? null };
}

export function reachingValue({ path, symbol, types }: Reaching): object {
  return { symbol: unicode(symbol), path, types: types.map(unicode) };
}
