/**
 * Baselines: what a side of a comparison says, as a text file for a repository. A change of one type is a change of its lines; versions,
 * which change with everything that a symbol reaches, are at the end.
 *
 *     dwarfksyms baseline 1
 *     types dwarf
 *     pointer 8
 *
 *     [base types]
 *     int size 4 encoding 5
 *
 *     [symbols]                                 licence, namespace, module, object
 *     queue_add GPL - drivers/queue drivers/queue/main
 *         func(queue: *s#queue) -> int
 *
 *     [types]
 *     s#queue struct 8                          what most objects mean by the name
 *         0 owner: *s#device
 *     s#queue struct                            what those mean that list it
 *         only where listed
 *     s#queue struct 4                          what few mean
 *         0 depth: int
 *         only in drivers/old: queue
 *
 *     [objects]
 *     drivers/queue/trace
 *         s#queue
 *
 *     [versions]
 *     queue_add 0x4ba8a720
 *
 * `docs/baselines.md` describes the format.
 */

export const HEAD = 'dwarfksyms baseline ';
/** The last line: a file without it is cut off. */
export const END = '[end]';
export const FORMAT_VERSION = 1;

export const SECTIONS = ['base types', 'symbols', 'types', 'objects', 'versions'] as const;
export type Section = (typeof SECTIONS)[number];

/** What begins a line of a type string that is not in the notation. */
export const RAW = '| ';
/** The last line of a definition that holds for objects which list the name: a new object is then a block, and no change of types. */
export const LISTED = 'only where listed';
/** What begins the list of objects for which one of further definitions holds. */
export const ONLY_IN = 'only in ';
/** In the place of a definition: these objects do not have the type that they refer to. */
export const MISSING = 'missing';

/** In the place of what is not known, and of no namespace. */
export const UNKNOWN = '?';
export const NONE = '-';
export const LICENCES = { GPL: 'GPL', any: 'any' } as const;
