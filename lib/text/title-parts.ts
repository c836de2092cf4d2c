/** Not in titles.ts: the detector, which runs on every page, must not carry the dictionary of folds. */

const separators = /\s{0,9}(?:[_|｜]|\s[-–—»«>·•]+\s|-{1,2}(?=[^-—]{2,20}$)|--+)\s{0,9}/;

/** Programs that sign behind the site. */
const program = /powered|discuz|wordpress|phpwind|dedecms/iu;

/** The parts of a page's `<title>`: by custom the text's own name first, then column and site. */
export function titleParts(title: string): readonly string[] {
  return title
    .split(separators)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !program.test(part));
}
