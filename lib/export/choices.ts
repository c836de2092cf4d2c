/** What a reader chooses for an export: names alone, so that settings need not load what writes the files. */

/** In the order in which they are offered. */
export const formatIds = ['markdown', 'docx', 'html', 'text', 'jsonl'] as const;

export type FormatId = (typeof formatIds)[number];

/** A file for each speech, in a zip or a folder, or all in one file. */
export const layouts = ['each', 'one'] as const;

export type Layout = (typeof layouts)[number];

/** For a file whose name is taken. */
export const rulesIfThere = ['number', 'skip', 'replace'] as const;

/** Number the new one; write nothing; write over the old one. */
export type IfThere = (typeof rulesIfThere)[number];
