/** What a reader chooses for an export: names alone, so that settings need not load what writes the files. */

/** All formats, in the order in which they are offered. */
export const formatIds = ['markdown', 'docx', 'html', 'text', 'jsonl'] as const;

export type FormatId = (typeof formatIds)[number];

/** Several speeches: a file each, in a zip or a folder, or all in one file. */
export const layouts = ['each', 'one'] as const;

export type Layout = (typeof layouts)[number];

/** What is done in a folder with a file that bears the name already. */
export const rulesIfThere = ['number', 'skip', 'replace'] as const;

/** Keep both and number the new one; leave the old one and write nothing; write over the old one. */
export type IfThere = (typeof rulesIfThere)[number];
