/**
 * What the DWARF part of the writer hands to the ELF part: sections as bytes, with the places that hold offsets into other
 * sections or addresses of symbols.
 */
import type { Address } from './description.ts';

export interface SectionImage {
  /** Without compression's prefix: `.debug_info`, `.debug_str.dwo`. */
  readonly name: string;
  /** SHT number, SHF bits. */
  readonly type: number;
  readonly flags: bigint;
  readonly alignment: number;
  readonly entrySize: number;
  readonly bytes: Uint8Array;
  readonly links: readonly Link[];
  /** The signature of the COMDAT group that it is a member of. */
  readonly group: string | undefined;
}

/** A field that holds an address. In `bytes` it is zero; in a relocatable file a relocation fills it. */
export interface Link {
  readonly at: number;
  readonly byteSize: 1 | 2 | 4 | 8;
  readonly to: LinkTarget;
  readonly relative: boolean;
}

export type LinkTarget =
  | { readonly kind: 'address'; readonly address: Address }
  /** An offset into another section that the writer made, by its position among the images. */
  | { readonly kind: 'section'; readonly image: number; readonly offset: number }
  /** An offset into one of the description's own sections, by its index there. */
  | { readonly kind: 'own-section'; readonly section: number; readonly offset: bigint };
