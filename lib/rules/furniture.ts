/** Pieces of a page's frame inside the main element. */

export interface FurnitureRule {
  /** Stable: it is stored in every change log. */
  readonly id: string;
  readonly why: string;
  readonly tags: readonly string[];
  /** Tested on class and id. A name alone is no proof: `longest` and `text` must hold too. */
  readonly names: RegExp | null;
  /** Visible characters; a longer element stays. */
  readonly longest: number;
  /** Tested on the folded visible text; null where name and length are proof enough. */
  readonly text: RegExp | null;
}

/** With a name that fits, one of them is enough. */
export const controlWords =
  /复制|下载|分享|收藏|点赞|打印|举报|登录|注册|会员|vip|微信|qq|微博|扫码|二维码|推荐度|★|上一篇|下一篇|上一页|下一页|尾页|第\d+页|共\d+页|评论|标签|关注|客服|广告|赞助|推广|全文|word|更多|阅读/u;

const boxNames = [
  ...['ads?', 'adv', 'advert', 'gg\\d*', 'asb', 'share', 'bdshare', 'copy', 'down(?:load)?', 'erphpdown', 'pages?'],
  ...['pager', 'pagelist', 'pagination', 'page-nav', 'tags?', 'tips?', 'qr(?:code)?', 'ewm', 'vip', 'star', 'score'],
  ...['vote', 'print', 'tools?', 'related?', 'relates', 'recommend', 'xg', 'mask', 'pay', 'login', 'comments?'],
  ...['copyright', 'statement', 'prev', 'next', 'more'],
] as const;

/** A line that is nothing but a button which shows the rest of the text. Folded, without blanks. */
export const unfolds =
  /^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:请?点击|点此|轻触)?(?:展开|阅读|查看|显示|浏览|继续|加载)(?:阅读|查看|显示)?(?:全文|全部|全篇|更多|余下|剩余|完整|下文|后文|其余)?(?:的)?(?:内容|正文|文章|部分|全文)?[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u;

/** How a page heads a text of which it shows a part. Folded. */
export const partHead =
  /^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:论文|文章|文档|本文|全文|正文|资料|稿件)?(?:部分(?:内容|正文|章节)(?:阅读|预览|试读|展示|摘录)?|(?:内容)?(?:预览|试读|节选)(?:部分|内容)?)[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u;

/** Ends so a sentence that tells which button to press: what stands in brackets behind it is its object. Folded. */
export const operates =
  /[\u4e00-\u9fff,。](?:再|就|请|可以?|接着|并|后)?(?:点击|点选|选择|打开|进入|找到|查找|勾选|按下|填写|输入|查看|转至|阅读完?)$/u;

export const furniture: readonly FurnitureRule[] = [
  {
    id: 'jammer',
    why: 'Forums slip random characters between the lines to spoil copying.',
    tags: [],
    names: /(?:^|\s)jammer(?:$|\s)/iu,
    longest: 200,
    text: null,
  },
  {
    id: 'control',
    why: 'Buttons, inputs and menus act on the page; they are not said.',
    tags: ['button', 'nav', 'select', 'option', 'input', 'textarea', 'label', 'footer'],
    names: null,
    longest: 300,
    text: null,
  },
  {
    id: 'remark-count',
    why: 'The number of remarks on a paragraph, behind it.',
    tags: [],
    names: /(?:^|[\s_-])(?:count|badge|review|remarks?)(?:$|[\s_-])/iu,
    longest: 6,
    text: /^\d{1,4}\+?$/u,
  },
  {
    id: 'edit-link',
    why: 'The link behind a heading of a wiki by which its reader may write.',
    tags: [],
    names: /(?:^|\s)mw-editsection(?:$|\s)/u,
    longest: 20,
    text: null,
  },
  {
    id: 'folded-away',
    why: 'What an encyclopedia folds away until its reader asks for it: lists, tables of links.',
    tags: [],
    names: /(?:^|\s)(?:mw-collapsed|NavFrame\s+collapsed)(?:$|\s)/u,
    longest: 50_000,
    text: null,
  },
  {
    id: 'named-box',
    why: 'Boxes for sharing, copying, downloads, adverts, pages and tags, inside the text element of many templates.',
    tags: ['aside', 'form'],
    names: new RegExp(String.raw`(?:^|[\s_-])(?:${boxNames.join('|')})(?:$|[\s_-]|box|btn|\d)`, 'iu'),
    longest: 300,
    text: controlWords,
  },
];
