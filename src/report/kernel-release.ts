/** Which kernel a file is, or is made for. */
import { occupiesFile, type ElfFile } from '../elf/elf-file.ts';
import { latin1 } from '../latin1.ts';

const MODULE_INFORMATION = '.modinfo';
/** The first word of the value is the release of the kernel; the others are settings. */
const VERMAGIC = /(?:^|\0)vermagic=(?<release>[^\0 ]+)/u;

/** Where a kernel has `linux_banner`, which begins like this. */
const READ_ONLY_DATA = '.rodata';
const BANNER = 'Linux version ';
const LONGEST_RELEASE = 64;

/** The release, such as `6.12.117+deb12-amd64`, as latin1; undefined where the file does not tell. */
export function kernelRelease(elf: ElfFile): string | undefined {
  for (const section of elf.sectionsNamed(MODULE_INFORMATION).filter(occupiesFile)) {
    const release = VERMAGIC.exec(latin1(elf.contents(section)))?.groups?.['release'];
    if (release !== undefined) return release;
  }
  for (const section of elf.sectionsNamed(READ_ONLY_DATA).filter(occupiesFile)) {
    const release = afterBanner(elf.contents(section));
    if (release !== undefined) return release;
  }
  return undefined;
}

/** A kernel also has the banner as a format, "Linux version %s (%s)". */
function afterBanner(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = text.indexOf(BANNER); at >= 0; at = text.indexOf(BANNER, at + 1)) {
    const [release = ''] = text.toString('latin1', at + BANNER.length, at + LONGEST_RELEASE).split(' ');
    if (NUMBERS.test(release)) return release;
  }
  return undefined;
}

const NUMBERS = /^(?<major>\d+)\.(?<minor>\d+)/u;

/** False for a release that does not begin with its numbers. */
export function kernelIsOlder(release: string, [major, minor]: readonly [number, number]): boolean {
  const numbers = NUMBERS.exec(release);
  if (numbers === null) return false;
  const [ourMajor, ourMinor] = [Number(numbers.groups?.['major']), Number(numbers.groups?.['minor'])];
  return ourMajor < major || (ourMajor === major && ourMinor < minor);
}
