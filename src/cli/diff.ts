/** `dwarfksyms diff`: which symbols changed, and why. */
import type { Abi } from '../abi/abi.ts';
import { Definitions } from '../abi/definitions.ts';
import { diffAbis } from '../diff/diff.ts';
import { judge } from '../diff/judgement.ts';
import { parseRules, Rules } from '../diff/rules.ts';
import { unmatched } from '../diff/symbol-patterns.ts';
import { type Recomputation, suggest } from '../suggest/suggest.ts';
import { DwarfksymsError } from '../errors.ts';
import { listed } from '../explain/words.ts';
import { debugFolders } from './debug-folders.ts';
import { DiffWriter } from './diff-output.ts';
import { diffSettings, type DiffSettings } from './diff-settings.ts';
import { SideReader, type SideSurroundings } from './diff-sides.ts';
import { GivenKabiRules } from './given-kabi-rules.ts';
import { DIFF_MANUAL, DIFF_OPTIONS } from './manual/diff.ts';
import { sayTo, Warnings } from './messages.ts';
import { recomputing } from './suggest-objects.ts';
import { NamedFiles } from './named-files.ts';
import { Progress } from './progress.ts';
import { refuseInput } from './refuse-input.ts';
import { ExitStatus, runSubcommand } from './subcommand.ts';
import { selected, selection } from './symbol-selection.ts';
import type { VersionIo } from './version-command.ts';

/** Runs the command and returns its exit status. */
export async function diff(io: VersionIo): Promise<number> {
  return await runSubcommand(io, DIFF_MANUAL, DIFF_OPTIONS, (commandLine) =>
    run(io, diffSettings(commandLine)),
  );
}

async function run(io: VersionIo, settings: DiffSettings): Promise<number> {
  const named = new NamedFiles(io);
  for (const { file } of settings.outputs)
    // oxlint-disable-next-line no-await-in-loop -- the first one that is refused ends it
    await refuseInput(file, [settings.before, settings.after], io.cwd);
  const output = new DiffWriter(io, settings);
  let release: (() => void) | undefined;
  try {
    const rules =
      settings.rules === undefined ? new Rules() : parseRules(named.read(settings.rules), settings.rules);
    const { isWanted, listed: patterns } = selection(settings, named);
    const definitions = new Definitions();
    const sides = await readSides(io, settings, named, definitions);
    const [before, after] = sides.abis.map((abi) => selected(abi, isWanted));
    const found = diffAbis(before!, after!, definitions);
    const judgement = judge(found, rules);
    const suggestions = settings.suggests
      ? await suggest(found, definitions, {
          recomputation: sides.recomputation,
          renamesMembers: !settings.profile.renameLeaks,
        })
      : undefined;
    // Before this nothing is written, and a signal ends the process at once, which takes no breaks while it compares.
    release = io.onInterrupt?.(() => output.discard());
    await output.write(found, judgement, definitions, suggestions);
    const say = sayTo(io, DIFF_MANUAL.command, settings.isQuiet);
    for (const rule of judgement.unused)
      say(
        'warning',
        new DwarfksymsError('rules', `a rule matches nothing: ${rule}`, { file: settings.rules }),
      );
    if (settings.symbols !== undefined && patterns.length === 0)
      say('warning', new DwarfksymsError('symbol-list', NOTHING_LISTED, { file: settings.symbols }));
    const strangers = unmatched(patterns, new Set(sides.abis.flatMap(({ symbols }) => [...symbols.keys()])));
    // A list with a wrong name must not look like symbols that did not change.
    if (strangers.length > 0) {
      const detail = `neither side exports ${listed(strangers, MOST_NAMES)}`;
      say('warning', new DwarfksymsError('symbol-list', detail, { file: settings.symbols }));
    }
    if (sides.hasFailed) return ExitStatus.failed;
    output.keep();
    return judgement.failing > 0 ? ExitStatus.no : ExitStatus.done;
  } finally {
    output.discard();
    release?.();
  }
}

const MOST_NAMES = 5;
const NOTHING_LISTED = 'there are no names in it, so that nothing is compared';

interface Sides {
  readonly abis: readonly Abi[];
  /** Of the new side's objects; undefined where it is type strings. */
  readonly recomputation: Recomputation | undefined;
  readonly hasFailed: boolean;
}

/** One after the other. @throws DwarfksymsError for a side that cannot be compared */
async function readSides(
  io: VersionIo,
  settings: DiffSettings,
  named: NamedFiles,
  definitions: Definitions,
): Promise<Sides> {
  const { before, after, profile, stable, debugDirs, jobs, isQuiet } = settings;
  const tell = sayTo(io, DIFF_MANUAL.command, isQuiet);
  let progress: Progress | undefined;
  let hasFailed = false;
  const say = (kind: 'error' | 'warning', problem: DwarfksymsError): void => {
    progress?.clear();
    tell(kind, problem);
  };
  const warnings = new Warnings((warning) => say('warning', warning));
  const kabiRules = GivenKabiRules.read(settings.kabiRules, named, warnings.warn);
  const around: SideSurroundings = {
    cwd: io.cwd,
    named,
    jobs,
    inquiry: {
      cwd: io.cwd,
      profile,
      scope: undefined,
      stable,
      names: undefined,
      module: undefined,
      findTies: false,
      explainsOrder: false,
      recorded: 'none',
      wantsSymtypes: true,
      userFolders: debugFolders(debugDirs, io.cwd),
    },
    warn: warnings.warn,
    fail: (error) => {
      hasFailed = true;
      say('error', error);
    },
    progress: (total) => (progress = new Progress(io.terminal, total, isQuiet)),
  };
  try {
    const [old, now] = await new SideReader(definitions, { ...around, kabiRules }).read(before, after);
    for (const warning of kabiRules?.unused() ?? []) warnings.warn(warning);
    if (old.language !== undefined && now.language !== undefined && old.language !== now.language)
      throw new DwarfksymsError(
        'symtypes',
        `the types of ${old.language === 'genksyms' ? before : after} are those of genksyms, which cannot be compared with types from debugging information`,
      );
    if (old.profile !== undefined && now.profile !== undefined && old.profile !== now.profile)
      warnings.warn(
        new DwarfksymsError(
          'baseline',
          `the versions of ${before} are those of profile ${old.profile}, and those of ${after} of profile ${now.profile}: they differ although no type does`,
        ),
      );
    const language = old.language ?? now.language;
    if (settings.suggests && language === 'genksyms')
      throw new DwarfksymsError(
        'kabi-rule',
        '--suggest needs types from debugging information, and these are of genksyms, which knows no kABI rules',
      );
    const inquiry = { ...around.inquiry, kabiRules: kabiRules?.rules };
    const recomputation =
      now.objects.length === 0 ? undefined : recomputing({ ...around, inquiry, objects: now.objects });
    return { abis: [old.abi, now.abi], recomputation, hasFailed };
  } finally {
    progress?.clear();
    warnings.finish();
  }
}
