/** The pages of `test/pages`, as the addresses under which a server shows them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** `site.json`: where the real site shows such a page, and what its server says of the bytes. */
interface Place {
  readonly host: string;
  readonly path: string;
  readonly charset: string;
}

export interface Sample {
  /** Name of the site's folder. */
  readonly site: string;
  /** Name of the page's folder. */
  readonly slug: string;
  readonly url: string;
  /** As the server's `content-type` gives it. */
  readonly charset: string;
  readonly bytes: Buffer;
  /** The Markdown that cleaning must give. */
  readonly expected: string;
}

const folder = fileURLToPath(new URL('../pages/', import.meta.url));

const foldersIn = (path: string): readonly string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

/** Every page of every site, ordered by site and slug. All pages of a site have the address in its `site.json`. */
export function readSamples(): readonly Sample[] {
  return foldersIn(folder).flatMap((site) => {
    const placeFile = join(folder, site, 'site.json');
    if (!existsSync(placeFile)) return [];
    const { host, path, charset } = JSON.parse(readFileSync(placeFile, 'utf8')) as Place;
    return foldersIn(join(folder, site)).map((slug) => ({
      site,
      slug,
      url: `http://${host}${path}`,
      charset,
      bytes: readFileSync(join(folder, site, slug, 'page.html')),
      expected: readFileSync(join(folder, site, slug, 'expected.md'), 'utf8'),
    }));
  });
}
