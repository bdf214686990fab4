/** All edits, in the order of the tables. */
import type { Edit } from './edit.ts';
import { BUILDS, TEXTS } from './edits/builds.ts';
import { FUNCTIONS, MEANING } from './edits/functions.ts';
import { MEMBERS } from './edits/members.ts';
import { RUST } from './edits/rust.ts';
import { ENUMERATIONS, TYPES } from './edits/types.ts';

/** Of the C sources, bus.c and its headers. */
export const C_EDITS: readonly Edit[] = [
  ...MEMBERS,
  ...TYPES,
  ...ENUMERATIONS,
  ...FUNCTIONS,
  ...BUILDS,
  ...TEXTS,
  ...MEANING,
];

/** Of sensor.rs. */
export const RUST_EDITS: readonly Edit[] = RUST;
