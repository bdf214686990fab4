/** Explanations for people, latin1. */
import { versionText } from '../report/version-report.ts';
import { describeReason } from '../symver/missing-reason.ts';
import { latin1Of } from '../unicode.ts';
import { BLIND_SPOTS } from './blind-spots.ts';
import type { Described, Explanation } from './explanation.ts';
import { memberText, symbolText } from './language.ts';
import type { PathStep } from './type-path.ts';
import { layoutOptions, bodyState, placeText, privateFileOf, sizeOf } from './type-facts.ts';
import { shownName } from './type-names.ts';
import type { Link } from '../types/type-links.ts';
import { typeTree, type TypeBranch } from './type-tree.ts';
import { counted, listed } from './words.ts';

const INDENT = '  ';
const BYTE = 8;
const MOST_NAMES = 8;

/** Version, declaration, and where these are from. */
export function headText(explanation: Explanation): string {
  const { symbol, version, reason, described, recorded, profile, scope } = explanation;
  const lines = [`${symbol}  ${version === undefined ? 'no version' : versionText(version)}`];
  lines.push(`${INDENT}${latin1Of(explanation.path)}: ${exportText(explanation)}`);
  if (described !== undefined) {
    const place = placeText(described.declaration);
    lines.push(
      `${INDENT}compiled from ${described.unit}${place === undefined ? '' : `, declared at ${place}`}`,
    );
  }
  if (reason !== undefined) lines.push(`${INDENT}no version: ${describeReason(reason)}`);
  else if (described !== undefined)
    lines.push(
      `${INDENT}profile ${profile}, scope ${scope}: its own type and ${counted(described.types.size, 'named type')}`,
    );
  if (recorded !== undefined)
    lines.push(
      `${INDENT}recorded: ${versionText(recorded)}${version === undefined ? '' : recorded === version ? ', the same' : ', different, as versions by genksyms always are'}`,
    );
  if (described !== undefined) lines.push('', symbolText(described.language, described.node, described.name));
  return `${lines.join('\n')}\n`;
}

function exportText({ isExported, isGplOnly, namespace }: Explanation): string {
  if (!isExported) return 'not exported';
  const licence = isGplOnly === true ? 'exported, for modules under the GPL' : 'exported';
  return namespace === undefined || namespace === '' ? licence : `${licence}, in namespace ${namespace}`;
}

/** @param depth how many levels are shown; undefined for all */
export function treeText(described: Described, depth: number | undefined): string {
  const { node, types } = described;
  if (types.size === 0) return '\nno named types\n';
  const tree = typeTree(node, types, depth);
  const options = layoutOptions(types, described.layout);
  const lines: string[] = ['', 'types, each below the nearest one that refers to it:'];
  const waiting = tree.branches.toReversed().map((branch) => ({ branch, level: 1 }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { branch, level } = next;
    lines.push(`${INDENT.repeat(level)}${branchText(branch, options)}`);
    for (const inner of branch.branches.toReversed()) waiting.push({ branch: inner, level: level + 1 });
  }
  if (tree.folded > 0) lines.push(`${INDENT}${counted(tree.folded, 'type')}, not shown`);
  return `${lines.join('\n')}\n`;
}

function branchText(branch: TypeBranch, options: Parameters<typeof sizeOf>[1]): string {
  const { type, link, folded } = branch;
  const state = bodyState(type);
  const size = state === 'declared' ? undefined : sizeOf(type, options);
  const facts = [
    ...(size === undefined ? [] : [counted(size, 'byte')]),
    ...(state === 'declared'
      ? ['only declared']
      : state === 'private'
        ? ['private']
        : state === 'not-shown'
          ? ['hidden by a rule']
          : []),
    placeText(type.declaration),
    linkText(link),
    ...(folded > 0 ? [`+ ${counted(folded, 'type')}`] : []),
  ].filter((fact) => fact !== undefined && fact !== '');
  return `${shownName(type.reference)}  (${facts.join('; ')})`;
}

function linkText({ label, bitOffset }: Link): string {
  if (bitOffset === undefined) return label;
  const bits = bitOffset % BYTE;
  return `${label} at ${Math.floor(bitOffset / BYTE)}${bits === 0 ? '' : `:${bits}`}`;
}

/** What the version does not depend on. Empty if there is nothing to say. */
export function blindText({ types, blindSpots }: Described): string {
  const privates: string[] = [];
  const declared: string[] = [];
  for (const type of types.values()) {
    const file = privateFileOf(type);
    if (file !== undefined) privates.push(`${shownName(type.reference)} (${file})`);
    else if (bodyState(type) === 'declared') declared.push(shownName(type.reference));
  }
  const lines: string[] = [];
  if (privates.length > 0)
    lines.push(`what is in types private to a .c file: ${listed(privates, MOST_NAMES)}`);
  if (declared.length > 0) lines.push(`what is in types only declared here: ${listed(declared, MOST_NAMES)}`);
  for (const { kind, where } of blindSpots) lines.push(`${BLIND_SPOTS[kind]}: ${listed(where, MOST_NAMES)}`);
  if (lines.length === 0) return '';
  return `\nwhat does not count:\n${lines.map((line) => `${INDENT}${line}\n`).join('')}`;
}

/** A way from a symbol to a type. */
export function pathText(described: Described, path: readonly PathStep[]): string {
  const lines = ['', `shortest path to ${shownName(path.at(-1)?.type.reference ?? '')}:`];
  for (const [index, { link, type }] of path.entries()) {
    const shown = link.type === undefined ? '' : memberText(described.language, link.type, link.name);
    const place = placeText(type.declaration);
    lines.push(
      `${INDENT.repeat(index + 1)}${linkText(link)}${shown === '' ? '' : ` (${shown})`} -> ${shownName(type.reference)}${place === undefined ? '' : `  ${place}`}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
