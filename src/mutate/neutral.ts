/**
 * Neutral changes: after each, the description says the same about every symbol in other words. Versions of the profile
 * `canonical` stay; those of `linux` may change for the causes that a mutator names (symbol versions, section 10).
 * Descriptions that they changed have to be written with `widen`: whether a narrow form suffices, only the writer knows.
 */
import type { Mutator } from './mutation.ts';
import { CONTAINERS } from './neutral/containers.ts';
import { DECLARATIONS } from './neutral/declarations.ts';
import { ENCODINGS } from './neutral/encodings.ts';
import { MACHINE_CHANGES } from './neutral/machines.ts';
import { neutral } from './neutral/neutral-change.ts';
import { ORDERS } from './neutral/orders.ts';
import { PARTIAL_UNITS } from './neutral/partial-units.ts';
import { SPLIT } from './neutral/split.ts';
import { TYPE_PLACES } from './neutral/type-places.ts';
import { UNIT_VERSIONS } from './neutral/unit-versions.ts';
import { UNRELATED_ATTRIBUTES } from './neutral/unrelated-attributes.ts';
import { UNRELATED_DIES } from './neutral/unrelated-dies.ts';

export const NEUTRAL: readonly Mutator[] = [
  ...ORDERS,
  ...ENCODINGS,
  ...UNRELATED_ATTRIBUTES,
  ...UNRELATED_DIES,
  ...DECLARATIONS,
  ...TYPE_PLACES,
  ...PARTIAL_UNITS,
  ...SPLIT,
  ...UNIT_VERSIONS,
  ...MACHINE_CHANGES,
  ...CONTAINERS,
].map(neutral);
