/**
 * Spans that a site sets into an author's sentences. Add a row; the row is its own test.
 *
 * Patterns are matched on folded text (Simplified, half width, small letters; see `fold`), so Traditional and full-width
 * pages need no second row. Most words of these notices have innocent uses: a row describes the shape of a notice — an
 * address, a contact, what brackets frame — and never a bare word.
 */

export interface SpanRule {
  /** Stable: it is stored in every change log. */
  readonly id: string;
  readonly why: string;
  readonly pattern: RegExp;
  readonly takes: readonly string[];
  /** Look-alikes from real speeches that it must leave alone. */
  readonly spares: readonly string[];
}

/** Names of the kind of site: ends of names, not whole words of ours. */
const siteName = String.raw`[\u4e00-\u9fff\w]{1,10}(?:网|网站|文库|智库|文秘|范文|之家|资料库|论坛|公众号)`;
/** A host name or address. */
const address = String.raw`(?:https?:\/\/)?(?!(?:[a-z0-9-]+\.)*gov\.)(?:www\.|m\.)?[a-z0-9-]{2,}(?:\.[a-z0-9-]{2,})*\.(?:com|cn|net|org|cc|top|vip)(?:\.cn)?(?:\/[^\s)】\]。,]*)?`;

export const spanRules: readonly SpanRule[] = [
  {
    id: 'source-credit',
    why: 'The site credits itself inside the text.',
    pattern: new RegExp(
      String.raw`[(\[【（]\s{0,3}(?:本文|此文|该文|文章|本资料|本文档|内容)(?:来自于?|来源于?|摘自|转自|选自|出自|取自|由)\s{0,3}[:]?[^()\[\]【】。,;]{2,24}[)\]】）]|[(\[【（]\s{0,3}(?:本文|文章|内容|资料|范文|原文|转载|摘)?(?:来自|来源于?|来源|出自|选自|转载自|摘自|由|编辑|原创|首发|via)\s{0,3}[:]?\s{0,3}(?:${siteName}|${address})(?:[^()\[\]【】。]{0,24})[)\]】）]|(?:本文|此文|该文|更多(?:相关)?(?:范文|文章|资料|内容|讲话稿?))\s{0,3}(?:来自|来源于?|出自|转载自|由|转自|尽在|请(?:访问|关注|登录|到)|敬请(?:关注|访问))\s{0,3}[:]?\s{0,3}(?:${siteName}|${address})(?:[^,。;!?\n]{0,12}?(?:整理|提供|发布|收集|编辑|首发|上传|原创|转载)(?:整理|发布|提供|分享)?)?(?:[,;\s]{0,9}(?:如?需?转载)?请?(?:注明|保留)[^,。;!?\n]{0,6}(?:出处|链接|来源|地址))?[。!]?`,
      'u',
    ),
    takes: [
      '（本文来自某某范文网）',
      '【本文來源於某某範文網】',
      '本文来自某某文秘网整理。',
      '（来源：www.example.com）',
    ],
    spares: ['我们的力量来自人民。', '本文件自公布之日起施行。', '（来自：某县）', '数据来源于国家统计局。'],
  },
  {
    id: 'address-span',
    why: "A watermark of the site's address, in brackets or glued between sentences.",
    pattern: new RegExp(
      String.raw`(?<!官网|网站|网址|平台|登录|邮箱|主页|域名)[(\[【<《]\s{0,3}[\u4e00-\u9fff\w·]{0,14}\s{0,3}[:]?\s{0,3}(?:${address})\s{0,3}[^()\[\]【】<>《》。]{0,12}[)\]】>》]|(?:^|(?<=[。!?…]))\s{0,3}(?:${siteName})?\s{0,3}[-—_|]{0,3}\s{0,3}(?=https?:\/\/|www\.|m\.)(?:${address})\s{0,3}(?:$|(?=[\u4e00-\u9fff]))`,
      'u',
    ),
    takes: ['（某某文秘网www.example.com）', '[www.example.com]', '某某范文网 www.example.cn'],
    spares: ['请登录中国政府网www.gov.cn查询。', '（网址见附件）', '请登录学校官网（www.example.cn）报名。'],
  },
  {
    id: 'address-in-sentence',
    why: "A watermark of the site's address inside a sentence, between two of its characters; often disguised.",
    pattern:
      /(?<=^|[\u4e00-\u9fff])(?<!(?:网址|网站|官网|平台|登[录陆]|访问|打开|浏览|进入|主页|域名|邮箱|上|在|到|于|从|搜索?|输入|网)[是为:]?)(?!(?:[a-z0-9-]+\.)*gov)(?:(?:https?:\/\/)?www\s?\.\s?[a-z0-9-]{3,}|[a-z0-9-]{6,})\s?(?:\.|点|dot|\[\.\]|\(\.\))\s?(?:com|cn|net|org|cc|top|vip)(?:\.cn)?(?=$|[\u4e00-\u9fff])(?!的|网站|查询|报名|平台|上|邮箱|下载|进行|提交|等网)/u,
    takes: ['example-mochi点com', 'www.example.com', 'wenmi-example.net'],
    spares: [
      '请登录www.example.cn报名。',
      '域名是abcdef点com',
      '发到example@qq.com邮箱',
      '在taobao.com、jd.com上开店',
      '打开example点com查询',
    ],
  },
  {
    id: 'seller-in-brackets',
    why: 'A way to reach a seller, in brackets inside a sentence.',
    pattern:
      /[([【<《{](?!.{0,20}(?:我的|本人|办公室|单位))[^()[\]【】<>《》{}。]{0,20}(?:加|\+|联系|咨询|客服|添加)?(?:q\s?q|扣扣|企鹅|微\s?信|vx|wx|(?<=加)v|v(?=[:])|v信)(?:群|客服|号|号码)?[:是为]?\s?[a-z0-9][a-z0-9_-]{4,20}[^()[\]【】<>《》{}。]{0,20}[)\]】>》}]/u,
    takes: ['【加V：bigcat66 领取全套】', '（更多材料加微信abc12345）', '[QQ：123456789]'],
    spares: ['（联系电话：0551-1234567）', '（我的微信：abc12345）', '（5G、VR、AI等新技术）'],
  },
  {
    id: 'hidden-button',
    why: 'The words of a button that opened hidden text, glued to what it opened.',
    pattern:
      /(?:当前|此处|以下|部分)?(?:隐藏内容|内容已?隐藏)(?:请|点击|,)*(?:免费|付费|登录后?|会员)(?:点击)?(?:查看|可见|阅读)|(?<=[。!?…”])\s*(?:点击)?(?:展开|阅读|查看|继续阅读)(?:阅读|查看)?(?:剩余)?(?:全文|更多)\s*$|\[(?:点击|请)?(?:展开|收起)(?:阅读)?全文\]|点击(?:展开|收起)(?:阅读)?(?:全文|更多)|点击(?:图片|文字)?(?:进入|查看)(?:下一页|原图)/u,
    takes: ['当前隐藏内容免费查看', '此处隐藏内容点击免费查看', '点击展开全文', '[收起全文]'],
    spares: ['隐藏内容风险', '请展开讨论', '展开全文学习活动'],
  },
  {
    id: 'editor-credit',
    why: 'Newspapers and portals name the editor behind the text.',
    pattern:
      /\s{0,3}[(【[]\s{0,3}(?:责任?编辑?|责编|编辑|校对|审核|审签|值班编辑|编审|网络编辑|图文|供稿|来源|作者单位|稿源|监制|终审)\s{0,3}[:]\s{0,3}[^()【】[\]。]{1,40}[)】\]]\s{0,3}$|^(?:责任?编辑?|责编|编辑|校对|审核|审签|值班编辑|编审|一审|二审|三审|监制|终审)\s{0,3}[:|丨]\s{0,3}[^。]{1,60}$/u,
    takes: ['（责任编辑：张三）', '【编辑：李四】', '责编：王五 审核：赵六', '编辑丨某某'],
    spares: ['（作者系县委书记）', '编辑工作：要严谨。今年要抓好三件事。'],
  },
];
