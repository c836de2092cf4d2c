/** The names by which a site signs its pages: a line that is hardly more than one of them is the site's. */
import type { Surroundings } from './surroundings.ts';
import { fold, visible } from './text.ts';
import { key } from './titles.ts';
import { titleParts } from './titles-of-pages.ts';

/** Visible characters. A shorter name is a word like another; a longer part of a `<title>` is no name. */
const shortest = 3;
const longest = 16;

/** What sites that keep texts call themselves. Offices and schools, which speakers name and sign with, end otherwise. */
const siteLike =
  /(?:网|网站|门户|站|文库|文秘|文档|范文|之家|论坛|社区|博客|在线|公文|写作|资料|资料库|智库|书屋|书苑|稿苑|稿库|稿件|稿网|学堂|坊|阁|轩|吧|空间|频道|[a-z]{2,}\d*(?:\.[a-z]{2,4})?)$/u;

/** Programs that sign behind the site. */
const program = /powered|discuz|wordpress|phpwind/iu;

/** The names, folded, as the page's head tells them. `title` is the text's own, which no name may be part of. */
export function siteNamesOf({ title: headTitle, meta }: Surroundings, title: string | null): readonly string[] {
  const parts = titleParts(headTitle).filter((part) => !program.test(part));
  const own = key(title ?? '');
  const told = [parts.length > 1 ? parts.at(-1) : undefined, meta.get('og:site_name'), meta.get('application-name')];
  const names = told.flatMap((name) => (name === undefined ? [] : [fold(visible(name))]));
  return [...new Set(names)].filter(
    (name) =>
      name.length >= shortest &&
      name.length <= longest &&
      siteLike.test(name) &&
      key(name) !== '' &&
      !own.includes(key(name)),
  );
}
