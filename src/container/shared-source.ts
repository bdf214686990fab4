/** One open file behind several sources. */
import type { ByteSource } from '../elf/source.ts';
import { DwarfksymsError } from '../errors.ts';

/** Closes `source` when its opener and all parts that were made from it have closed it. */
export class SharedSource {
  private readonly source: ByteSource;
  private users = 1;

  constructor(source: ByteSource) {
    this.source = source;
  }

  /** A part of the file as a source of its own; the range lies inside. */
  part(name: string, start: number, size: number): ByteSource {
    const check = (offset: number, length: number): void => {
      const valid =
        Number.isSafeInteger(offset) && Number.isSafeInteger(length) && offset >= 0 && length >= 0;
      if (valid && length <= size - offset) return;
      const detail = `ends at ${size}, before the ${length} bytes wanted`;
      throw new DwarfksymsError('io', detail, { file: name, offset });
    };
    let isOpen = true;
    this.users++;
    return {
      name,
      size,
      read: (offset, length) => {
        check(offset, length);
        return this.source.read(start + offset, length);
      },
      copy: (offset, length) => {
        check(offset, length);
        return this.source.copy(start + offset, length);
      },
      close: () => {
        if (isOpen) this.release();
        isOpen = false;
      },
    };
  }

  release(): void {
    this.users--;
    if (this.users === 0) this.source.close();
  }
}
