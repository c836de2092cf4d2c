/** Where the speech sits on each known host. Inert: a row holds no function. */

export interface Site {
  /** Also the name of the folder of its test pages: `test/pages/<id>/`. */
  readonly id: string;
  /** WebExtension match patterns. */
  readonly matches: readonly string[];
  /** Selectors of the main text, tried in order; the first that holds text wins. None: the general way. */
  readonly main: readonly string[];
  /** Selectors taken out of the main text. */
  readonly drop: readonly string[];
  /** What the row rests on, and the day (YYYY-MM-DD) it was last looked at. */
  readonly checked: string;
}

export const sites: readonly Site[] = [
  {
    id: 'kulewenxing',
    matches: ['*://*.kulewenxing.com/*'],
    main: ['article.article-content'],
    drop: ['.erphpdown'],
    checked: '2026-11-22, mark-up of one saved page',
  },
  {
    id: 'xinwenmi',
    matches: ['*://*.jey722.cn/*', '*://*.xinwenmi.com/*'],
    main: ['td.content#zoom'],
    drop: [],
    checked: '2026-11-22, mark-up of one saved page of a mirror',
  },
  {
    id: 'daixianbao',
    matches: ['*://dxb.daixian.gov.cn/*'],
    main: ['#ozoom'],
    drop: [],
    checked: '2026-11-22, mark-up of one saved page; the frame is the usual one of digital newspapers',
  },
  {
    id: 'miaobi',
    matches: ['*://*.miaobizhiku.com/*'],
    main: ['#con'],
    drop: ['.prev-end button'],
    checked: '2026-11-22, mark-up of one saved page',
  },
  {
    id: 'diyifanwen',
    matches: ['*://*.diyifanwen.com/*'],
    main: ['#article-content'],
    drop: [],
    checked: '2026-11-22, mark-up of one saved page',
  },
];

/** The hosts that the content script runs on. */
export const knownMatches: readonly string[] = sites.flatMap((site) => site.matches);

/** The row whose pattern a URL matches; null for none, and for a page without URL. */
export function findSite(url: string | null): Site | null {
  if (url === null) return null;
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (!parsed || !/^https?:$/u.test(parsed.protocol)) return null;
  return sites.find((site) => site.matches.some((pattern) => matchesHost(pattern, parsed))) ?? null;
}

/** Patterns here are all of the form `*://host/*`, with `*.` before the host for its sub-domains. */
function matchesHost(pattern: string, url: URL): boolean {
  const [, host = ''] = /^\*:\/\/([^/]+)\/\*$/u.exec(pattern) ?? [];
  return host.startsWith('*.') ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}
