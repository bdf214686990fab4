/**
 * How often the tables of units may go over the bytes of their section. Units of different encodings may share a table,
 * which then is compiled for each. Others do not overlap much.
 */
export const MOST_OVERLAP = 16;
