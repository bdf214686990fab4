/** Where things are in the folder that a kernel is built in. */

/** The program that versions are asked of, and what belongs to it. */
export const PROGRAM_FOLDER = 'scripts/gendwarfksyms';
export const PROGRAM = `${PROGRAM_FOLDER}/gendwarfksyms`;
export const WRAPPER = `${PROGRAM_FOLDER}/modpost`;
export const MODPOST_FOLDER = 'scripts/mod';
export const MODPOST = `${MODPOST_FOLDER}/modpost`;
export const CONFIGURATION = '.config';
