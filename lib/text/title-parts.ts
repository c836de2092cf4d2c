/** The parts of a page's `<title>`. Apart from titles.ts, since the detector needs no more and brings no dictionary. */

const separators = /\s*(?:[_|｜]|\s[-–—»«>·•]+\s|-{1,2}(?=[^-—]{2,20}$)|--+)\s*/;

/** Programs that sign behind the site. */
const program = /powered|discuz|wordpress|phpwind|dedecms/iu;

/** The parts of a page's `<title>`: the text's own name first, by custom, then those of column and site. */
export function titleParts(title: string): readonly string[] {
  return title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !program.test(part));
}
