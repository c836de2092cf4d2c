/**
 * Notices that text is missing. Each becomes a gap, with the numbers that the page prints.
 *
 * Patterns are matched on folded text (Simplified, half width, small letters; see `fold`) and tell the shape of a notice;
 * `missing-amounts.ts` reads what it says. The author's own 「……」 and 「（略）」 carry no number and no button: they stay.
 */
export interface OmissionRule {
  /** Stable: it is stored in every change log. */
  readonly id: string;
  readonly why: string;
  /** `block`: the notice must be the whole line. `span`: it may be glued to a sentence or stand inside it. */
  readonly scope: 'block' | 'span';
  readonly pattern: RegExp;
  /** Null: payment or membership make a wall, everything else a preview. */
  readonly reason: 'paywall' | 'preview' | 'continued-from' | 'continued-on' | null;
  readonly takes: readonly string[];
  /** Look-alikes from real speeches that it must leave alone. */
  readonly spares: readonly string[];
}

const number = String.raw`\d[\d,]{0,9}`;
const dots = String.raw`(?:…{1,8}|\.{3,24}|·{3,24}|。{3,6})`;

export const omissions: readonly OmissionRule[] = [
  {
    id: 'omitted-count',
    why: 'Says how many characters are left out here, often with the name of the site and who may read them.',
    scope: 'span',
    pattern: new RegExp(
      String.raw`\s{0,3}${dots}?\s{0,3}(?:[(\[【<《][^()\[\]【】。;!?]{0,60}?|${dots}[^()\[\]【】。,;!?…]{0,40}?|(?=省略|隐藏|略去|还有|还剩|剩余|剩下|余下|未显示|删节|此处略)(?=[^()。;!?]{4,80}(?:会员|vip|登录|付费|购买|可见|查看|阅读|解锁|下载|展开|显示|$)))(?:省略|隐藏|略去|还有|还剩|剩余|剩下|余下|未显示|删节|此处略)(?:了|约|共|的|内容|部分)*\s{0,9}(?:${number})\s{0,9}(?:个?字|字符)(?!的)[^()\[\]【】。\n]{0,40}[)\]】>》]?\s{0,9}${dots}?`,
      'u',
    ),
    reason: 'paywall',
    takes: [
      '……(某某文秘网http://m.example.com省略882字,正式会员可完整阅读)……',
      '【此处省略1,200字，登录后查看】',
      '（隱藏 356 字，開通會員後可見）',
    ],
    spares: [
      '余下300字的小楷，一笔也不肯马虎。',
      '全文共一千字，请各位在三天内读完。',
      '今年我们省略了3个环节。',
      '剩余劳动力3000人转移就业。',
    ],
  },
  {
    id: 'shown-of-total',
    why: 'Says how long the whole text is and how much of it is shown; the last thing on the page.',
    scope: 'span',
    pattern: new RegExp(
      String.raw`\s{0,3}${dots}?\s{0,3}[(\[【]?\s{0,9}(?:未完|未显示完毕?|没有显示完)?[,:;]?\s{0,9}(?:本文|该文|全文|正文|文章|原文)?(?:全文)?(?:共|总共|总计|合计|约|长|字数){1,3}[:]?\s{0,9}(?:${number})\s{0,9}个?字[^。\n]{0,20}?(?:显示|展示|可读|预览|阅读|开放)(?:了|前|其中)?\s{0,9}(?:${number})\s{0,9}个?字[^\n]*$`,
      'u',
    ),
    reason: 'paywall',
    takes: [
      '……(未完，全文共4904字，当前仅显示2477字，请阅读下面提示信息。收藏《某讲话》',
      '（未完，全文共3,210字，目前只显示1,000字）',
      '本文共5000字，当前仅预览800字',
    ],
    spares: ['报告全文共三个部分，今天我讲第一部分。', '全文共12000字，请会后认真研读。'],
  },
  {
    id: 'total-only',
    why: 'Says that the text goes on for those who pay, with its whole length.',
    scope: 'block',
    pattern: new RegExp(
      String.raw`^\s*[(\[【]?(?:未完|全文|本文|正文|原文)[^。\n]{0,12}?(?:共|约|长)?\s{0,9}(?:${number})\s{0,9}个?字[^。\n]{0,30}(?:会员|vip|登录|购买|下载|付费|解锁|阅读全文|查看全文)[^\n]{0,40}$`,
      'u',
    ),
    reason: 'paywall',
    takes: ['全文共6800字，开通会员即可阅读全文', '【未完，本文3200字，登录后查看全文】'],
    spares: ['全文共6800字，已印发各位代表。'],
  },
  {
    id: 'left-percent',
    why: 'Preview bars print how much is left.',
    scope: 'span',
    pattern:
      /\s{0,3}(?:…{1,8}|\.{3,24})?\s{0,3}[([【]?(?:还剩|剩余|未读|剩下)\s{0,9}(?:\d{1,2}(?:\.\d+)?)\s{0,9}%[^。\n]{0,40}$/u,
    reason: 'preview',
    takes: ['还剩37%未读，点击展开全文', '剩余 62% 内容需付费阅读'],
    spares: ['全年任务还剩37%，时间紧、任务重。'],
  },
  {
    id: 'left-pages',
    why: 'Document sites print how many pages are left or may be previewed.',
    scope: 'span',
    pattern:
      /\s{0,3}(?:…{1,8}|\.{3,24})?\s{0,3}[([【]?(?:还剩|剩余|还有|余下)\s{0,9}\d{1,4}\s{0,9}页\s{0,9}(?:未读|未看|内容|可读|,|，|继续|点击|$)[^。\n]{0,30}[。.]?[)\]】]?/u,
    reason: 'preview',
    takes: ['还剩 15页未读，继续阅读.', '剩余28页可读，点击继续阅读', '还剩3页未读,'],
    spares: ['报告还剩三页没有讲完，我加快一点。'],
  },
  {
    id: 'preview-limit',
    why: 'Says that the free preview is over or how far it goes.',
    scope: 'span',
    pattern:
      /\s{0,3}(?:…{1,8}|\.{3,24})?\s{0,3}[([【]?(?:很抱歉|对不起|抱歉|亲)?[,:!]?(?:(?:当前|本|该|此)?(?:文档|文章|内容|资料|页)?(?:最多)?(?:只能|仅能|仅可|可|仅|只)?(?:免费)?(?:预览|试读|试看)(?:(?:已?(?:到此)?(?:结束|完毕|为止)|已完)(?![后前时的])|\s{0,9}\d+\s{0,9}页|部分内容)|此页已超出免费预览范围|超出(?:免费)?预览(?:范围|页数))[^\n。]{0,60}[。!]?[)\]】]?\s{0,9}$/u,
    reason: 'preview',
    takes: [
      '预览结束，免费获取全文定制代笔此类文章！',
      '预览到此结束，完整版请联系客服获取',
      '……预览到此为止，完整版请加微信',
      '当前文档最多只能预览 20 页',
      '很抱歉，此页已超出免费预览范围啦',
      '試讀結束，購買後閱讀全文',
    ],
    spares: ['请大家预览一下会议材料。', '项目预览结束后，我们到现场看一看。'],
  },
  {
    id: 'preview-only',
    why: 'Says that what stands above is only a sample.',
    scope: 'span',
    pattern:
      /\s{0,3}(?:…{1,8}|\.{3,24})?\s{0,3}[([【]?(?:以上|上述|上面)(?:内容)?(?:为|是|仅为|只是)(?:本文|文档|全文|文章)?的?(?:部分|试读|预览|免费|节选|摘要)(?:试读|预览|阅读|展示)?(?:内容|部分|章节)?(?:[,;。!:]|$)[^\n]{0,60}$/u,
    reason: 'preview',
    takes: ['以上为试读内容，完整版请购买', '……以上是部分内容，下载后可见全文', '以上为免费预览部分。'],
    spares: ['以上是部分同志的意见，我都同意。', '以上内容，请大家抓好落实。'],
  },
  {
    id: 'paid-document',
    why: 'Says that the text is for those who pay, with or without the number of characters left.',
    scope: 'span',
    pattern:
      /\s{0,3}(?:…{1,8}|\.{3,24})?\s{0,3}[([【]?(?:本文|本文档|该文档|此文|该文|本资料|该资料)(?:为|是|属于?)(?:付费|收费|会员|vip)(?:文档|文章|资料|内容)[^\n]{0,80}$/u,
    reason: 'paywall',
    takes: ['……（本文為付費文檔，餘下1,024字購買後可見）', '本文为会员文章，开通后可阅读全文'],
    spares: ['本文是会员单位集体讨论的成果。'],
  },
  {
    id: 'read-on',
    why: 'A button or line that opens the rest for those who log in, pay, scan or follow.',
    scope: 'block',
    pattern:
      /^[\s>»…([【]{0,9}(?:(?:请|您?需要?|还?请先?|立即|点击|点此|点这里|点我|戳|轻触|轻点|单击|点按|登录|登陆|注册|开通|购买|付费|扫码|扫一扫|扫描|关注|加入|成为|升级|充值|回复|下载|安装|打开|微信|会员|vip|此处|这里|下方|按钮|公众号|二维码|博主|app|客户端|小程序|本站|免费|即可|可|后|方可|才能|继续|并|或|,|、|:|\s|[a-z0-9]|文档|本文|以下|隐藏|内容|权限|用户|正式|年卡|普通|的|到|本)*)(?:展开|阅读|查看|浏览|显示|解锁|看|获取|观看){1,3}(?:剩余|余下|完整|全部|其余|更多|以下|隐藏|本文|文章|正文|内容|全文|全篇|整篇|下文|后文|的|版|此|后续)+(?:[\s,。.!>»…)\]】↓▼︾∨⌄﹀]|需?登录|即可|会员|查看|请|免费|点击|下载|吧)*$/u,
    reason: null,
    takes: [
      '展开阅读全文',
      '扫码阅读全文',
      '登录查看全文',
      '关注博主即可阅读全文',
      '点击展开全文 ▼',
      '【点此看全篇】',
      '开通会员查看完整内容',
      '購買後閱讀剩餘內容',
    ],
    spares: ['请大家认真阅读全文，深刻领会精神实质。', '總統致詞全文如下：', '下面我宣读全文。'],
  },
  {
    id: 'members-only',
    why: 'Says that what follows is for members.',
    scope: 'block',
    pattern:
      /^[\s…([【]*(?!(?:您|你)?(?:还|尚|目前|当前)*(?:未登[录陆]|没有登[录陆])[,，!]?(?:请|先|点击|登[录陆]|注册|或者?|、|\/|\s)*[。!)\]】]*$)(?:抱歉|对不起|温馨提示|提示)?[,:]?(?:您|你)?(?:目前|当前|还|尚)?(?:不是|未登录|没有登录|没有权限|以下内容|剩余内容|此处内容|隐藏内容|本文内容|该内容|全文内容|更多内容|后面内容|以上为部分内容|余下内容)(?!.*(?:会员单位|会员国|认真|落实))[^。\n]{0,30}(?:会员|vip|付费|登录|购买|权限|订阅|隐藏|开通|部分内容)[^\n]{0,40}$/u,
    reason: null,
    takes: [
      '以下内容需要登录后才能查看',
      '您目前不是正式会员，仅能阅读部分内容',
      '此处内容已隐藏，付费后可见',
      '剩餘內容僅限會員閱讀',
    ],
    spares: ['以下内容请会员单位认真落实。', '你目前不是一个人在战斗。', '您尚未登录，请登录或注册'],
  },
  {
    id: 'bare-omission',
    why: 'The page puts 略 between two runs of dots where it cut the text.',
    scope: 'span',
    pattern:
      /\s{0,3}(?:…{1,8}|\.{3,24}|。{3,6})\s{0,3}[(【]?(?:此处|以下|中间|部分内容|内容)?(?:省略|略|隐藏)[)】]?\s{0,3}(?:…{1,8}|\.{3,24}|。{3,6})\s{0,3}/u,
    reason: 'preview',
    takes: ['……略……', '…… (此处省略) ……'],
    spares: ['（略）', '请大家回去以后……下次再说。', '第三部分（略）。'],
  },
  {
    id: 'to-be-continued',
    why: 'Says that the text goes on on another day or page.',
    scope: 'span',
    pattern:
      /[(【[]\s{0,9}(?:未完,?\s{0,9}待续|未完|待续)\s{0,9}[)】\]]\s{0,9}[。.…]*$|^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:未完,?\s{0,9}待续|待续)[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u,
    reason: 'preview',
    takes: ['（未完待续）', '未完待续……'],
    spares: ['奋斗的故事未完待续，让我们一起书写。', '这件事还没有完。'],
  },
  {
    id: 'continued-from',
    why: 'A newspaper prints the beginning on another page.',
    scope: 'span',
    pattern:
      /\s{0,9}[(【[〔][^()【】[\]〔〕]{0,4}(?:上接|紧接|接)(?:第?\s{0,9}[a-z]?[一二三四五六七八九十百零〇\d]{1,3}\s{0,9}[版页]|[^()【】[\]〔〕]{0,6}版)[^()【】[\]〔〕]{0,20}[)】\]〕]\s{0,9}|^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:上接|紧接)(?:第?\s{0,9}[a-z]?[一二三四五六七八九十百零〇\d]{1,3}\s{0,9}[版页])[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u,
    reason: 'continued-from',
    takes: ['(上接第一版)', '（上接A1版）', '【紧接第3版】', '（上接1版“要闻”）', '◀上接第2版'],
    spares: ['（接前文）', '上接天线、下接地气。'],
  },
  {
    id: 'continued-on',
    why: 'A newspaper prints the rest on another page.',
    scope: 'span',
    pattern:
      /\s{0,9}[(【[〔][^()【】[\]〔〕]{0,4}(?:下转|转)(?:第?\s{0,9}[a-z]?[一二三四五六七八九十百零〇\d]{1,3}\s{0,9}[版页]|[^()【】[\]〔〕]{0,6}版)[^()【】[\]〔〕]{0,20}[)】\]〕]\s{0,9}|^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:下转|转)(?:第?\s{0,9}[a-z]?[一二三四五六七八九十百零〇\d]{1,3}\s{0,9}[版页])[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u,
    reason: 'continued-on',
    takes: ['(下转第三版)', '（下转A4版）', '【下轉第四版】', '▶▶下转第7版'],
    spares: ['（转变作风）', '工作重心下转到基层。'],
  },
  {
    id: 'printed-gap',
    why: 'The mark that our own exports print where text is missing (see `gapLine`): what was exported is imported as it was.',
    scope: 'block',
    pattern:
      /^\s*[【[]\s{0,9}此处(?:缺\s{0,9}\d{1,9}\s{0,9}字|有缺)\s{0,9}:\s{0,9}(?:需付费|预览到此为止)\s{0,9}[】\]]\s{0,9}$/u,
    reason: null,
    takes: ['【此处缺 882 字：需付费】', '【此處有缺：預覽到此為止】'],
    spares: ['【此处有缺页】', '此处缺三个字：原稿如此。'],
  },
  {
    id: 'printed-gap-before',
    why: 'The same where a newspaper prints the beginning on another page.',
    scope: 'block',
    pattern: /^\s*[【[]\s{0,9}此处(?:缺\s{0,9}\d{1,9}\s{0,9}字|有缺)\s{0,9}:\s{0,9}上接其他版面\s{0,9}[】\]]\s{0,9}$/u,
    reason: 'continued-from',
    takes: ['【此处有缺：上接其他版面】', '【此處缺 120 字：上接其他版面】'],
    spares: ['【此处有缺页】', '上接其他版面。'],
  },
  {
    id: 'printed-gap-behind',
    why: 'The same where a newspaper prints the rest on another page.',
    scope: 'block',
    pattern: /^\s*[【[]\s{0,9}此处(?:缺\s{0,9}\d{1,9}\s{0,9}字|有缺)\s{0,9}:\s{0,9}下转其他版面\s{0,9}[】\]]\s{0,9}$/u,
    reason: 'continued-on',
    takes: ['【此处有缺：下转其他版面】', '【此處缺 120 字：下轉其他版面】'],
    spares: ['【此处有缺页】', '下转其他版面。'],
  },
];
