/** What a program that stands in a comment must not have: the end of one, which regular expressions and texts can be part of. */
export const COMMENT_END = { real: ['*', '/'].join(''), written: '*\u0001/' } as const;
