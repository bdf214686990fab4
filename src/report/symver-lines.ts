/**
 * Lines `#SYMVER NAME 0xCRC`, as the kernel's tool writes them and as a kernel build keeps them in its `.cmd` files. Lines of
 * any other kind are ignored, as modpost does, but for the headings `# PATH` of `dwarfksyms version`.
 */
import { DwarfksymsError } from '../errors.ts';
import { moduleName } from './module-name.ts';
import { parseVersion, type Exporter, type RecordedVersion } from './recorded-version.ts';

const KEYWORD = '#SYMVER';
const HEADING = '# ';
const LINE = /^#SYMVER (?<name>\S+) (?<version>\S+)$/u;

/** The first line of a `.cmd` file, which may hold no versions at all. */
const CMD_FILE = /^(?:saved)?cmd_/u;

export function hasSymverLines(lines: readonly string[]): boolean {
  return CMD_FILE.test(lines[0] ?? '') || lines.some((line) => line.startsWith(KEYWORD));
}

/**
 * @param lines latin1, without their ends
 * @param file for messages
 * @throws DwarfksymsError 'symvers' with the number of the line
 */
export function parseSymverLines(lines: readonly string[], file: string): RecordedVersion[] {
  const records: RecordedVersion[] = [];
  let exporter: Exporter | undefined;
  for (const [index, line] of lines.entries()) {
    const place = `line ${index + 1}`;
    if (line.startsWith(HEADING)) {
      const path = Buffer.from(line.slice(HEADING.length), 'latin1').toString();
      exporter = { kind: 'file', module: moduleName(path) };
    }
    if (!line.startsWith(KEYWORD)) continue;
    const { name, version = '' } = LINE.exec(line)?.groups ?? {};
    if (name === undefined)
      throw new DwarfksymsError('symvers', `${place}: expected ${KEYWORD}, a name and a version`, { file });
    records.push({
      name,
      version: parseVersion(version, file, place),
      isGplOnly: undefined,
      namespace: undefined,
      exporter,
      place,
    });
  }
  return records;
}
