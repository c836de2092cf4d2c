/** Words of boxes beside a text. A word alone is no proof. */

export const adLabel = /^(?:推广|广告|赞助|赞助商链接|推广链接|广告位|广告也精彩|ad|ads|advertisement|sponsored)$/u;

const day = String.raw`\d{4}\s{0,9}[-/.年]\s{0,9}\d{1,2}\s{0,9}[-/.月]\s{0,9}\d{1,2}日?`;
const written = '[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,2}月';
const clock = String.raw`\d{1,2}:\d{2}(?::\d{2})?`;
const english = String.raw`(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(?:st|nd|rd|th)?, \d{4}`;
const lately = String.raw`[\d几]\s{0,9}(?:秒|分钟|小时|天|周|个?月|年)前|(?:昨天|前天|今天|刚刚)\s{0,9}${clock}|\d{1,2}[-/月]\d{1,2}日?\s+${clock}`;

/** A moment as boards and cards print it. */
export const tellsWhen = new RegExp(`${day}|${written}|${lately}`, 'u');

/** Little more than the moment of writing; a day alone may be part of a text. Not folded. */
export const writtenAt = new RegExp(
  String.raw`^[^。！？，,]{0,14}(?:${day}\s{0,9}${clock}|${lately}|(?:发表|發表|发布|發佈|回复|回覆|评论|編輯|编辑|留言)[于於]?\s{0,9}[:：]?\s{0,9}${day})[^。！？，,]{0,10}$|^\d{4}-\d{1,2}-\d{1,2}$|^\s*${english}(?: at \d{1,2}:\d{2} ?(?:am|pm)?)?\s{0,9}$`,
  'iu',
);

/** Who says what of which page. Not folded. */
export const remarkHead = /^[^。！？，,]{1,16}[对對].{1,40}的(?:评论|評論|回复|回覆)\s*[:：]?$/u;

/** A button beside a remark, with its count. Not folded. */
export const talkButton =
  /^[[(（【]?(?:回复|回覆|回應|引用|举报|舉報|点?赞|讚|顶|踩|支持|反对|喜欢|\d{1,4}\s{0,9}[楼樓#])[\])）】]?\s{0,9}[[(（]?\s{0,9}\d{0,6}\s{0,9}[\])）]?$/u;

/** A button or figure of a card that shows who put a text on the page. */
export const cardButton =
  /^[+]?\s{0,9}(?:已?关注(?:ta|他|她|我|作者)?|私信|发?私信|(?:ta|他|她|作者|个人)?的?主页|订阅|加(?:为)?好友|粉丝[:\s]*\d*|文章[:\s]*\d+|(?:继续)?查看.{0,4}(?:的)?\s{0,9}\d*\s{0,9}(?:篇|更多)?文章|打赏(?:作者)?|赞赏)$/u;

/** Heads of boxes that list other pages. */
export const listHead =
  /^[【[(■◆★●▌|]*\s*(?:大家|网友|读者|你|您|猜|为你|为您|相关|更多|热门|最新|推荐|精选|延伸|同类|同专题|随机|本周|本月|今日|编辑|看了|还|往期|近期)[^。,]{0,8}(?:看|读|搜|推荐|喜欢|关注|阅读|文章|范文|稿|内容|专题|精选|榜|排行|更新|搜索|回顾|文档|链接)[】\])]?\s*[:：>»]*$/u;

/** Heads of boxes in which a site explains, praises or teaches. Notes of no such kind are the author's. */
export const noteHead =
  /^[【[(■◆★●▌|]*\s*(?:(?:写作|范文|文章|讲话稿?|发言稿?|演讲稿?|致辞|文稿|公文|材料|相关|温馨|本站|本文|名师|小编|拓展|知识|版权|免责|网友|读者|热门|猜)(?:写作|相关)?(?:提示|提醒|小?贴士|技巧|指导|指南|知识|常识|点评|评析|简评|赏析|解析|解读|导读|注意事项|说明|声明|评论|留言|推荐|链接|阅读|拓展|延伸|精选|标签|关键词|作者|简介)|小贴士|(?:老师|专家|编辑)(?:点评|评语|寄语)|作者简介|关于作者|标签|关键词|评论|留言|延伸阅读|精选推荐)[^。,]{0,6}[】\])]?\s*[:：]?$/u;

/** Classes and ids that by custom hold what is not the text. Never alone a reason to drop: they only weigh. */
export const sideNames =
  /(?:^|[\s_-])(?:comments?|commentlist|reply|replies|related?s?|relates|recommend|sidebar|side|aside|foot(?:er)?|nav|menu|crumbs?|breadcrumbs?|hot|rank|tags?|share|copyright|links?|xg|tuijian|pinglun|banner|header|top(?:bar)?)(?:$|[\s_-])/iu;

/** Classes and ids of what readers say of a text: with a moment or a button to answer beside it, proof enough. */
export const talkNames =
  /(?:^|\s)(?:comments?|pinglun|repl(?:y|ies))(?:[-_]?(?:\d+|list|area|box|body|item))?(?:$|\s)/iu;

/** Visible characters that a site says of rights, its head among them; of a text they are the smaller part. */
export const longestRights = 800;

/** How a site heads what it says of rights. Folded. */
export const rightsHead =
  /^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*[^\s。,:]{0,10}(?:(?:著作权|版权)(?:与|及|和)?(?:免责)?|免责|反?侵权)(?:声明|说明|公告)[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u;

/** Who declares solemnly may be the author; below a text and in a box of another make it is the site. Folded. */
export const solemnHead =
  /^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:郑\s?重|严\s?正|特\s?别)\s?(?:声\s?明|申\s?明|公\s?告)[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*$/u;

/** A paragraph that says so in its first word: 「免责声明：本文…」. Folded. */
export const rightsLabel =
  /^[^a-zA-Z\d①-⓿㈠-㊰㐀-鿿]*(?:[\u4e00-\u9fff]{0,6}(?:著作权|版权)(?:与|及|和)?(?:免责)?|免责|(?:反|防)(?:侵权|盗版))(?:声明|公告)\s*[:】\])]/u;

/** How a box of readers' comments begins, whatever it is called. */
export const talkHead =
  /^[\s【[|·]*(?:(?:发表|發表|我要|网友|網友|最新|全部|热门|熱門|精彩|用户|用戶|文章)\s{0,9})?(?:评论|評論|留言|跟帖|回复|回覆|吐槽)(?:[\s：:(（]|列表|区|區|\d|$)/u;
