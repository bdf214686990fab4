/** From the operands of `dwarfksyms modcheck` to what is known of modules and kernels. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openInputs } from '../container/inputs.ts';
import { openElf, type ElfFile } from '../elf/elf-file.ts';
import { DwarfksymsError, type Warn } from '../errors.ts';
import { kernelOf, readKernelImage, type Kernel, type KernelImage } from '../modcheck/kernel.ts';
import { isModule, readModule, type ModuleFacts } from '../modcheck/module-facts.ts';
import { looksRecorded, parseRecorded } from '../report/recorded-file.ts';
import type { RecordedVersion } from '../report/recorded-version.ts';
import { exportSections, SYMBOL_TABLE } from '../symver/exports-sections.ts';
import { systemPath } from '../system-path.ts';
import type { NamedFiles } from './named-files.ts';
import { isDirectory, type FoundPath } from './object-search.ts';
import { isRecordedFile } from './recorded-input.ts';
import { findFiles } from './version-files.ts';

export interface InputSurroundings {
  readonly cwd: string;
  readonly named: NamedFiles;
  readonly warn: Warn;
  /** Receives what cannot be read. */
  readonly fail: (path: string, error: DwarfksymsError) => void;
  /** Receives the path of each file that is read. */
  readonly onFile: (path: string) => void;
}

/** What a file is to this command. */
type Read =
  | { readonly kind: 'module'; readonly module: ModuleFacts }
  | { readonly kind: 'kernel'; readonly image: KernelImage; readonly path: string };

/** Where a folder has the list of what kernel and modules export; headers are installed behind a link. */
const LISTS = ['Module.symvers', 'build/Module.symvers'];
/** Modules below come before others of the same name, as depmod has it. */
const UPDATES = /(?:^|\/)updates\//u;

export class ModcheckInputs {
  readonly #around: InputSurroundings;
  /** A folder may be both what is asked about and the kernel. */
  readonly #modules = new Map<string, ModuleFacts>();

  constructor(around: InputSurroundings) {
    this.#around = around;
  }

  /** In the order of the operands. What is no module is a failure if it was named. */
  async modules(operands: readonly string[]): Promise<readonly ModuleFacts[]> {
    const modules: ModuleFacts[] = [];
    for (const found of await this.#find(operands))
      // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
      for (const read of await this.#read(found, 'module'))
        if (read.kind === 'module') modules.push(read.module);
    return modules;
  }

  /** Undefined for a kernel that cannot be read, which is then a failure. */
  async kernel(operand: string): Promise<Kernel | undefined> {
    try {
      return isDirectory(resolve(this.#around.cwd, operand))
        ? await this.#folder(operand)
        : await this.#file(operand);
    } catch (error) {
      if (!(error instanceof DwarfksymsError)) throw error;
      this.#around.fail(operand, error.at({ file: operand }));
      return undefined;
    }
  }

  async #file(operand: string): Promise<Kernel | undefined> {
    const { named, cwd } = this.#around;
    const contents = named.standardInput(operand);
    if (contents === undefined ? isRecordedFile(resolve(cwd, operand)) : looksRecorded(contents))
      return kernelOf({ name: operand, symvers: parseRecorded(contents ?? named.read(operand), operand) });
    const [read] = await this.#read({ path: operand, below: operand, isNamed: true, contents }, 'kernel');
    return read?.kind === 'kernel' ? kernelOf({ name: operand, image: read.image }) : undefined;
  }

  async #folder(operand: string): Promise<Kernel> {
    const modules: ModuleFacts[] = [];
    let image: KernelImage | undefined;
    let imagePath = '';
    let isIncomplete = false;
    const found = await this.#find([operand], () => (isIncomplete = true));
    for (const one of found) {
      // oxlint-disable-next-line no-await-in-loop -- one in memory at a time
      const all = await this.#read(one, 'any', () => (isIncomplete = true));
      for (const read of all)
        if (read.kind === 'module') modules.push(read.module);
        else if (image === undefined) {
          image = read.image;
          imagePath = read.path;
        } else
          throw new DwarfksymsError(
            'kernel',
            `the folder has two kernels, ${imagePath} and ${read.path}; name one of them, or a folder with one`,
          );
    }
    const sorted = [
      ...modules.filter(({ path }) => UPDATES.test(path)),
      ...modules.filter(({ path }) => !UPDATES.test(path)),
    ];
    return kernelOf({ name: operand, image, modules: sorted, symvers: this.#list(operand), isIncomplete });
  }

  #list(folder: string): readonly RecordedVersion[] | undefined {
    const { cwd, named } = this.#around;
    const path = LISTS.map((name) => join(folder, name)).find((one) =>
      existsSync(systemPath(resolve(cwd, one))),
    );
    return path === undefined ? undefined : parseRecorded(named.read(path), path);
  }

  async #find(operands: readonly string[], onFailure?: () => void): Promise<readonly FoundPath[]> {
    const { cwd, named, fail } = this.#around;
    return await findFiles(operands, {
      cwd,
      named,
      wantsObjects: false,
      fail: (error) => {
        fail(error.place.file ?? '', error);
        onFailure?.();
      },
    });
  }

  /** What is in a file, or compressed or archived in it. In a folder, what is neither module nor kernel is passed over. */
  async #read(
    { path, isNamed, contents }: FoundPath,
    wanted: 'module' | 'kernel' | 'any',
    onFailure?: () => void,
  ): Promise<readonly Read[]> {
    const known = this.#modules.get(path);
    if (known !== undefined && wanted !== 'kernel') return [{ kind: 'module', module: known }];
    const { cwd, fail, warn, onFile } = this.#around;
    onFile(path);
    const place = resolve(cwd, path);
    const found: Read[] = [];
    for await (const input of openInputs(place, undefined, contents)) {
      // As the user wrote the path, with what `openInputs` put behind it.
      const name = path + (input.name.startsWith(place) ? input.name.slice(place.length) : '');
      try {
        if (input.kind === 'failure') throw renamed(input.error, name);
        const elf = openElf({ ...input.source, name }, (warning) => warn(warning.at({ file: name })));
        const read = this.#take(elf, name, isNamed ? wanted : 'any');
        if (read !== undefined) found.push(read);
      } catch (error) {
        if (!(error instanceof DwarfksymsError)) throw error;
        fail(name, error.at({ file: name }));
        onFailure?.();
      } finally {
        if (input.kind === 'file') input.source.close();
      }
    }
    return found;
  }

  #take(elf: ElfFile, path: string, wanted: 'module' | 'kernel' | 'any'): Read | undefined {
    const warn: Warn = (warning) => this.#around.warn(warning.at({ file: path }));
    if (wanted === 'module' || (wanted === 'any' && isModule(elf))) {
      const module = readModule(elf, path, warn);
      this.#modules.set(path, module);
      return { kind: 'module', module };
    }
    if (!isModule(elf) && exportSections(elf, SYMBOL_TABLE).length > 0)
      return { kind: 'kernel', image: readKernelImage(elf, warn), path };
    if (wanted === 'any') return undefined;
    const what = isModule(elf) ? 'is a module' : 'exports nothing';
    throw new DwarfksymsError(
      'kernel',
      `${what}, and is not a kernel; name a vmlinux, a folder or a Module.symvers`,
    );
  }
}

/** The error with the name that the user gave the file. */
function renamed({ code, detail, place }: DwarfksymsError, file: string): DwarfksymsError {
  return new DwarfksymsError(code, detail, { ...place, file });
}
