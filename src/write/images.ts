/** Sections that are written → images with links for what only the linker knows. */
import { DwarfksymsError } from '../errors.ts';
import { fits } from './bytes.ts';
import type { FileDescription } from './description.ts';
import type { Link, SectionImage } from './section-image.ts';
import type { OffsetField, Section } from './section.ts';

/**
 * In relocatable files offsets in other sections are links: the linker will put the like sections of several files
 * together. Elsewhere they are numbers, and must be in split files, which have no relocations (DWARF 5, 7.3.2.2).
 */
export function sectionImages(file: FileDescription, sections: readonly Section[]): readonly SectionImage[] {
  const isRelocatable = file.elf.kind === 'relocatable' && file.role !== 'dwo';
  const indices = new Map(sections.map((section, i) => [section, i] as const));
  const imageOf = (field: OffsetField): number => {
    const index = field.to.section === undefined ? undefined : indices.get(field.to.section);
    if (index === undefined) throw new DwarfksymsError('internal', 'a label was not bound');
    return index;
  };
  return sections.map((section) => {
    const links: Link[] = [];
    for (const field of section.offsetFields) {
      const { at, byteSize, to } = field;
      const image = imageOf(field);
      if (isRelocatable)
        links.push({ at, byteSize, to: { kind: 'section', image, offset: to.offset }, relative: false });
      else put(section, at, byteSize, to.offset);
    }
    for (const { at, byteSize, section: own, offset } of section.ownSectionFields) {
      if (isRelocatable)
        links.push({ at, byteSize, to: { kind: 'own-section', section: own, offset }, relative: false });
      else put(section, at, byteSize, offset);
    }
    for (const { at, byteSize, to, relative } of section.addressFields)
      links.push({ at, byteSize, to: { kind: 'address', address: to }, relative });
    return { ...section.header, bytes: section.out.done(), links };
  });
}

function put({ header, out }: Section, at: number, byteSize: number, offset: number | bigint): void {
  if (!fits(offset, byteSize))
    throw new DwarfksymsError('description', `the offset ${offset} does not fit into ${byteSize} bytes`, {
      section: header.name,
      offset: at,
    });
  out.patch(at, offset, byteSize);
}
