/** `-classes` of attributes and forms, by version of the standard → `generated/dwarf-value-classes.ts`. */
import { CodeSwitch } from './code-switch.ts';
import { type EnumMember, type Grammar, GrammarError, enumMembers } from './ksy.ts';
import { banner } from './spelling.ts';

const HEAD = `
/**
 * Classes of values, as the standards name them. Those with \`ptr\` are offsets into the section in question; \`loclistptr\` and
 * \`rangelistptr\` are what versions 3 and 4 call \`loclist\` and \`rnglist\`.
 */`;

/** No unit has an earlier version. */
const FIRST = 2;

/** The versions that have a list of their own where they differ from the next one. */
const EARLIER = [4, 3, 2] as const;

export function valueClasses(grammar: Grammar): string {
  const names = new Set<string>();
  const classesOf = (doc: string, name: string, enumId: string): readonly string[] => {
    const switches = new CodeSwitch();
    for (const member of enumMembers(grammar, enumId)) {
      const byVersion = classesByVersion(member);
      if (byVersion === undefined) continue;
      for (const { classes } of byVersion) for (const each of classes) names.add(each);
      switches.add(member.code, member['-orig-id'], resultOf(byVersion));
    }
    return [
      `/** ${doc} */`,
      `export function ${name}(code: number, version: number): readonly ValueClass[] {`,
      ...switches.lines('code', '[]'),
    ];
  };
  const functions = [
    ...classesOf(
      'The classes that the value of an attribute may have; none for those of vendors, and before the version that has it. DWARF 5, 7.5.4, table 7.5.',
      'attributeClassesIn',
      'dw_at',
    ),
    ...classesOf(
      'The classes that the value of a form may have; none for DW_FORM_indirect and unknown ones. DWARF 5, 7.5.6, table 7.6.',
      'formClassesIn',
      'dw_form',
    ),
  ];
  const union = [...names].toSorted().map((name) => `'${name}'`);
  return [
    banner(grammar.meta.id),
    HEAD,
    `export type ValueClass = ${union.join(' | ')};`,
    '',
    ...functions,
  ].join('\n');
}

interface VersionClasses {
  /** The last version with these classes; undefined: up to now. */
  readonly until: number | undefined;
  readonly classes: readonly string[];
}

/** The latest first. */
function classesByVersion(member: EnumMember): readonly VersionClasses[] | undefined {
  const latest = member['-classes'] ?? (member['-class'] === undefined ? undefined : [member['-class']]);
  if (latest === undefined || member['-class'] === 'indirect') return undefined;
  const found: VersionClasses[] = [
    { until: undefined, classes: [...latest, ...(member['-text-classes'] ?? [])] },
  ];
  for (const until of EARLIER) {
    const classes = member[`-classes-v${until}`];
    if (classes === undefined) continue;
    if ((member['-since'] ?? 0) > until)
      throw new GrammarError(`${member['-orig-id']} has no version ${until}`);
    found.push({ until, classes });
  }
  const since = member['-since'];
  return since === undefined || since <= FIRST ? found : [...found, { until: since - 1, classes: [] }];
}

function resultOf(byVersion: readonly VersionClasses[]): string {
  return byVersion
    .map(({ until, classes }) => {
      const list = `[${classes.map((name) => `'${name}'`).join(', ')}]`;
      return until === undefined ? list : `version <= ${until} ? ${list} : `;
    })
    .toReversed()
    .join('');
}
