/** Compiles an object of a kernel build with a changed header, and links its module again, beside the build. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

export interface Change {
  readonly build: string;
  /** Of a module, relative to the build folder. */
  readonly object: string;
  /** Below the source folder; what is behind `include/` is how it is included. */
  readonly header: string;
  /** Gets a member. */
  readonly struct: string;
}

/** The path of the new module, below `place`. */
export function relinkChanged({ build, object, header, struct }: Change, place: string): string {
  const compile = savedCommand(build, object).split(' ; ')[0] ?? '';
  const source = sourceFolder(build, object);
  const text = readFileSync(join(source, header), 'utf8');
  const opening = new RegExp(`^struct ${struct}\\s*\\{`, 'mu');
  if (!opening.test(text)) throw new Error(`${header} has no struct ${struct}`);
  const changed = join(place, header);
  mkdirSync(dirname(changed), { recursive: true });
  writeFileSync(
    changed,
    text.replace(opening, (found) => `${found}\n\tunsigned long added_member;`),
  );
  const newObject = join(place, 'changed.o');
  run(
    compile
      .replace(/^\S+/u, (compiler) => `${compiler} -I${join(place, 'include')}`)
      .replace(/-Wp,-MMD,\S+/u, '')
      .replace(`-o ${object}`, `-o ${newObject}`),
    build,
  );
  const module = moduleOf(build, object);
  const parts = readFileSync(join(build, `${module}.mod`), 'utf8')
    .split(/\s+/u)
    .filter(Boolean);
  const joined = join(place, 'module.o');
  run(`ld -r -o ${joined} ${parts.map((part) => (part === object ? newObject : part)).join(' ')}`, build);
  const linked = `${basename(module)}.ko`;
  run(
    savedCommand(build, `${module}.ko`)
      .replace(`-o ${module}.ko`, `-o ${join(place, linked)}`)
      .replace(` ${module}.o `, ` ${joined} `),
    build,
  );
  return linked;
}

function savedCommand(build: string, target: string): string {
  const text = readFileSync(join(build, dirname(target), `.${basename(target)}.cmd`), 'utf8');
  const command = /^savedcmd_\S+ := (.*)$/mu.exec(text)?.[1];
  if (command === undefined) throw new Error(`the build has no command for ${target}`);
  return command;
}

function sourceFolder(build: string, object: string): string {
  const text = readFileSync(join(build, dirname(object), `.${basename(object)}.cmd`), 'utf8');
  const source = /^source_\S+ := (.*)$/mu.exec(text)?.[1];
  const below = object.replace(/\.o$/u, '.c');
  if (source === undefined || !source.endsWith(below))
    throw new Error(`the build does not tell the source of ${object}`);
  return resolve(build, source.slice(0, -below.length));
}

/** The module without ending that the object is a part of. */
function moduleOf(build: string, object: string): string {
  const modules = readFileSync(join(build, 'modules.order'), 'utf8').split('\n').filter(Boolean);
  for (const path of modules) {
    const module = path.replace(/\.k?o$/u, '');
    if (dirname(module) !== dirname(object)) continue;
    if (
      readFileSync(join(build, `${module}.mod`), 'utf8')
        .split(/\s+/u)
        .includes(object)
    )
      return module;
  }
  throw new Error(`no module has ${object} as a part`);
}

function run(command: string, cwd: string): void {
  const { status, stderr } = spawnSync(command, { cwd, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}\n${stderr}`);
}
