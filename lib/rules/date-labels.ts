/** Words by which a page tells that a date is its own, or another's. Folded. */

/** In the head of a page, the surest first. Of Open Graph, schema.org and the systems of Chinese sites. */
export const dateMetaNames: readonly string[] = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'pubdate',
  'publishdate',
  'publish_date',
  'publishtime',
  'publish_time',
  'bytedance:published_time',
  'weibo:article:create_at',
  'og:release_date',
  'release_date',
  'dc.date.issued',
  'dc.date',
  'dcterms.issued',
  'datecreated',
  'createdate',
  'date',
];

/** Takes a date out of the running. */
export const ofOthers = -9;

/** Right before a date; the first that fits counts. */
export const dateLabels: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  // Of an event, of a user, of another text
  {
    pattern:
      /(?:会议|活动|培训|比赛|讲话|演讲|发言|致辞|召开|举办|报名|截止|截至|有效|实施|施行|生效|废止|注册|登录|登陆|入驻|到期|出生|下载|统计|回复|评论|修订|开课|开播|访问|浏览)(?:(?:时间|日期|于|期)\s{0,9}[:]?|:)\s{0,9}$/u,
    weight: ofOthers,
  },
  {
    pattern:
      /(?:最新|推荐|相关|热门|最后|[上下前后]一[篇条则])(?:推荐|发表)?(?:文章|帖子?|主题|文档|内容|资料|回复|更新|活动|登录)?\s{0,9}(?:于|:)\s{0,9}$/u,
    weight: ofOthers,
  },
  { pattern: /(?:今天是|今日|现在是|当前时间|北京时间|系统时间|现在时间|农历)\s{0,9}[:]?\s{0,9}$/u, weight: ofOthers },
  { pattern: /(?:更新|修改|编辑|成文|生成|制发|印发)(?:(?:时间|日期|于)\s{0,9}[:]?|:)\s{0,9}$/u, weight: 0.6 },
  {
    pattern:
      /(?:发布|发表|刊发|刊登|上传|添加|录入|提交|创建|发稿|投稿|发文|公开|公布|张贴|登载|转载)(?:时间|日期|于)?\s{0,9}[:]?\s{0,9}$|(?:时间|日期)\s{0,9}[:]?\s{0,9}$/u,
    weight: 3,
  },
];
/** Of a user. */
export const joinedBehind = /^\s*(?:加入|注册|入馆|入驻|开通|开馆|登录|登陆|关注|回复|评论)/u;
/** Of a later hand. */
export const editedBehind = /^\s*(?:编辑|修改|更新|重新编辑|修订)/u;
export const labelBehind = /^\s*(?:发布|发表|上传|刊登|公开)/u;
/** 「发布：某某 2021-03-08」. */
export const labelOnLine = /发布|发表|上传/u;
/** The end of a press release. */
export const endMark = /^[(]?(?:完|全文完)[)]?\s{0,9}[/|]?\s{0,9}$/u;

/** What pages tell beside the day of a text, below it. */
export const countersBesideDays = [
  ...['阅', '浏览', '点击', '次数', '人气', '来源', '作者', '编辑', '转藏', '收藏', '字号', '字体', '举报'],
  ...['ip属地', '楼主'],
] as const;
