/** Where the speech sits on each known host. */

export interface Site {
  /** Also the folder of its test pages, `test/pages/<id>/`, which a row with selectors must have. */
  readonly id: string;
  readonly matches: readonly string[];
  /** Selectors of the main text, tried in order. They count where they hold as much text as the general way finds. */
  readonly main: readonly string[];
  /** Taken out of the main text. */
  readonly drop: readonly string[];
  /** What the row rests on, and the day it was last looked at. */
  readonly checked: string;
}

const seenPage = '2026-11-22, a stored public page with such a text; mark-up not checked';
/** A page of this kind was rebuilt in the mark-up that such sites use. */
const guessed =
  '2026-11-22, a guess: selectors of a page rebuilt in the mark-up that such sites use; no page of the host was seen';
/** Public scripts that lift the copy lock of such sites name the host. */
const namedLock =
  '2026-11-22, named in public scripts that lift copy locks of such sites; no page seen, mark-up not checked';
const namedSaver =
  '2026-11-22, named in a public script that saves texts of template sites; no page seen, mark-up not checked';
const namedLibrary = '2026-11-22, named in public scripts that read document libraries; mark-up not checked';

/** A host of which no selector is known. */
function plain(id: string, matches: readonly string[], checked: string): Site {
  return { id, matches, main: [], drop: [], checked };
}

export const sites: readonly Site[] = [
  // The five kinds that the project began with
  {
    id: 'kulewenxing',
    matches: ['*://*.kulewenxing.com/*'],
    main: ['article.article-content'],
    drop: ['.erphpdown'],
    checked: guessed,
  },
  {
    id: 'xinwenmi',
    matches: ['*://*.jey722.cn/*', '*://*.xinwenmi.com/*', '*://*.wm114.cn/*'],
    main: ['td.content#zoom'],
    drop: [],
    checked: guessed,
  },
  {
    id: 'daixianbao',
    matches: ['*://dxb.daixian.gov.cn/*'],
    main: ['#ozoom'],
    drop: [],
    checked: guessed,
  },
  {
    id: 'miaobi',
    matches: ['*://*.miaobizhiku.com/*'],
    main: ['#con'],
    drop: ['.prev-end button'],
    checked: guessed,
  },
  {
    id: 'diyifanwen',
    matches: ['*://*.diyifanwen.com/*'],
    main: ['#article-content'],
    drop: [],
    checked: guessed,
  },

  // Sites of sample texts (范文)
  {
    id: '51test',
    matches: ['*://*.51test.net/*'],
    main: ['#content-txt'],
    drop: [],
    checked: '2026-11-22, selector from the code of a public crawler; no page seen',
  },
  {
    id: 'gkstk',
    matches: ['*://*.gkstk.com/*'],
    main: ['.article.clearfix .content.clearfix'],
    drop: ['#morebtn'],
    checked: '2026-11-22, selectors from the code of a public crawler of its library pages; no page seen',
  },
  {
    id: 'xuexila',
    matches: ['*://*.xuexila.com/*', '*://*.xuexi.la/*'],
    main: ['.con_main'],
    drop: [],
    checked: '2026-11-22, selector from the code of a public crawler of xuexila.com; no page seen',
  },
  plain('010zaixian', ['*://*.010zaixian.com/*'], seenPage),
  plain('52qzi', ['*://*.52qzi.com/*'], seenPage),
  plain(
    '5ykj',
    ['*://*.5ykj.com/*'],
    '2026-11-22, named in public link lists as a site of school material; no page seen, mark-up not checked',
  ),
  plain('ahsrst', ['*://*.ahsrst.cn/*'], namedLock),
  plain('chazidian', ['*://fanwen.chazidian.com/*'], seenPage),
  plain('cnfla', ['*://*.cnfla.com/*'], namedSaver),
  plain('cnrencai', ['*://*.cnrencai.com/*'], namedLock),
  plain('cspengbo', ['*://*.cspengbo.com/*'], namedLock),
  plain('dawenge', ['*://*.dawenge.com/*'], seenPage),
  plain('diwumeiwen', ['*://*.diwumeiwen.com/*'], seenPage),
  plain('fanwenwang', ['*://*.fanwenwang.com/*'], namedSaver),
  plain('fwsir', ['*://*.fwsir.com/*'], namedLock),
  plain('gaozihui', ['*://*.gaozihui.com/*'], seenPage),
  plain('haojob123', ['*://*.haojob123.com/*'], seenPage),
  plain(
    'haoword',
    ['*://*.haoword.com/*'],
    '2026-11-22, a page of sample texts is read by a public crawler; no page seen, mark-up not checked',
  ),
  plain(
    'jy135',
    ['*://*.jy135.com/*'],
    '2026-11-22, pages are read by a public crawler, which names no selector of the text; no page seen',
  ),
  plain('kt250', ['*://*.kt250.com/*'], seenPage),
  plain('oh100', ['*://*.oh100.com/*'], namedLock),
  plain(
    'ruiwen',
    ['*://*.ruiwen.com/*'],
    '2026-11-22, a stored public page with such a text; a public crawler reads div.content, too common a name to rest on',
  ),
  plain('sanweiyuan', ['*://*.sanweiyuan.com/*'], seenPage),
  plain('unjs', ['*://*.unjs.com/*'], namedLock),
  plain('wenxm', ['*://*.wenxm.cn/*'], namedLock),
  plain('xiegw', ['*://*.xiegw.cn/*'], namedSaver),
  plain('xiexiebang', ['*://*.xiexiebang.com/*'], seenPage),
  plain('xuefen', ['*://*.xuefen.com.cn/*'], namedSaver),
  plain('yanjianggao', ['*://*.yanjianggao.wang/*'], seenPage),
  plain('yjbys', ['*://*.yjbys.com/*'], namedLock),
  plain('yuwenmi', ['*://*.yuwenmi.com/*'], namedSaver),

  // Sites for secretaries (文秘、公文)
  plain(
    '91wenmi',
    ['*://*.91wenmi.com/*'],
    '2026-11-22, named in the code of a public crawler, which names no selector of the text; no page seen',
  ),
  plain('biganziwuyou', ['*://*.biganziwuyou.com/*'], seenPage),
  plain('guanshanwenku', ['*://*.guanshanwenku.com/*'], seenPage),
  plain('haowensou', ['*://*.haowensou.com/*'], seenPage),
  plain('laobiganzi', ['*://*.laobiganzi.top/*'], seenPage),
  plain('laojin123', ['*://*.laojin123.com/*'], seenPage),
  plain(
    'laomiw',
    ['*://*.laomiw.com/*', '*://*.caiyes.cn/*'],
    '2026-11-22, stored public pages of the forum under both hosts; mark-up not checked',
  ),
  plain('laowenmi', ['*://*.laowenmi.com/*'], seenPage),
  plain(
    'wenmi114',
    ['*://*.wenmi114.com/*'],
    '2026-11-22, named in a public list of search pages of such sites; no page seen, mark-up not checked',
  ),
  plain('wenmijiayuan', ['*://*.wenmijiayuan.com/*'], seenPage),
  plain('wmjy', ['*://*.wmjy.cn/*'], seenPage),

  // Libraries of documents: where pages are pictures, only what the page holds as text is read
  {
    id: '360doc',
    matches: ['*://*.360doc.com/*'],
    main: ['#artContent'],
    drop: [],
    checked: '2026-11-22, selector from the code of two public crawlers; one stored public page with such a text',
  },
  plain('360docs', ['*://*.360docs.net/*'], seenPage),
  plain('book118', ['*://*.book118.com/*'], seenPage),
  plain('doc88', ['*://*.doc88.com/*'], namedLibrary),
  plain('docin', ['*://*.docin.com/*'], namedLibrary),
  plain('renrendoc', ['*://*.renrendoc.com/*'], namedLibrary),
  plain('sowenku', ['*://*.sowenku.cn/*'], seenPage),
  plain('taodocs', ['*://*.taodocs.com/*'], namedLibrary),
  plain('wenke99', ['*://*.wenke99.com/*'], seenPage),
  plain('zixin', ['*://*.zixin.com.cn/*'], seenPage),
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

/** Patterns here are all `*://host/*`, with `*.` before the host for its sub-domains. */
function matchesHost(pattern: string, url: URL): boolean {
  const [, host = ''] = /^\*:\/\/([^/]+)\/\*$/u.exec(pattern) ?? [];
  return host.startsWith('*.')
    ? url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1))
    : url.hostname === host;
}
