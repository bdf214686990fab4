/** The laws, each stated once. They hold for every description that can be written, and for every choice. */
import { asBuilt } from './as-built.ts';
import { breaking, conflicting, neutral, neutralTogether } from './change-laws.ts';
import { decodersAgree, readBack, totality } from './file-laws.ts';
import { explained, unchanged } from './diff-laws.ts';
import type { Law } from './law.ts';
import { parseLaw } from './parse-law.ts';
import { savedLaw } from './saved-law.ts';
import { suggested } from './suggest-law.ts';
import { typesLaw } from './types-law.ts';
import { determinism, independence } from './version-laws.ts';

export const LAWS: readonly Law[] = [
  readBack,
  decodersAgree,
  neutral,
  neutralTogether,
  breaking,
  conflicting,
  independence,
  determinism,
  totality,
  asBuilt,
  typesLaw,
  parseLaw,
  explained,
  unchanged,
  savedLaw,
  suggested,
];
