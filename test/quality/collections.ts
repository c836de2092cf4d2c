/** Pages with more than one text, or with more than the text: numbered collections, two articles, outlines, runs printed twice. */

export interface CollectionRow {
  readonly id: string;
  /** How many texts. */
  readonly count: number;
  /** The heading of a text; {篇} is its number in words, {n} in digits, {topic} what the page is about, {title} the text's own. */
  readonly heading: string;
  /** What the text may be called, in the same notation. The heading itself is always right. */
  readonly names: readonly string[];
  /** The page's own title; {topic}, {count}, {总} in words. */
  readonly pageTitle: string;
  readonly tag: 'strong' | 'plain' | 'heading';
  readonly topic: string;
  /** An opener about the genre, and sentences of an editor between. */
  readonly filler: boolean;
}

export const collections: readonly CollectionRow[] = [
  {
    id: 'pian-topic',
    count: 3,
    heading: '{topic}篇{篇}',
    names: [],
    pageTitle: '{topic}（通用{count}篇）',
    tag: 'strong',
    topic: '会议领导讲话稿',
    filler: true,
  },
  {
    id: 'pian-topic-digit',
    count: 4,
    heading: '{topic}篇{n}',
    names: [],
    pageTitle: '最新{topic}(汇总{count}篇)',
    tag: 'plain',
    topic: '活动致辞',
    filler: true,
  },
  {
    id: 'pian-alone',
    count: 3,
    heading: '篇{篇}',
    names: ['{topic}篇{篇}', '{topic}（通用{count}篇）篇{篇}', '{title}'],
    pageTitle: '{topic}（通用{count}篇）',
    tag: 'strong',
    topic: '职工大会发言稿',
    filler: false,
  },
  {
    id: 'pian-colon',
    count: 3,
    heading: '篇{篇}：{title}',
    names: ['{title}'],
    pageTitle: '{topic}{总}篇',
    tag: 'strong',
    topic: '公众演讲稿',
    filler: true,
  },
  {
    id: 'di-pian',
    count: 4,
    heading: '第{篇}篇：{title}',
    names: ['{title}'],
    pageTitle: '{topic}（精选多篇）',
    tag: 'strong',
    topic: '讲话稿',
    filler: true,
  },
  {
    id: 'di-pian-alone',
    count: 3,
    heading: '第{篇}篇',
    names: ['{topic}第{篇}篇', '{topic}范文第{篇}篇', '{title}'],
    pageTitle: '{topic}范文{总}篇',
    tag: 'plain',
    topic: '座谈会发言',
    filler: false,
  },
  {
    id: 'fanwen',
    count: 3,
    heading: '{topic}范文{篇}',
    names: ['范文{篇}'],
    pageTitle: '2022年{topic}范文',
    tag: 'strong',
    topic: '典礼致辞',
    filler: true,
  },
  {
    id: 'fanwen-colon',
    count: 3,
    heading: '范文{篇}：{title}',
    names: ['{title}'],
    pageTitle: '{topic}模板集锦{count}篇',
    tag: 'plain',
    topic: '发言',
    filler: true,
  },
  {
    id: 'bracket',
    count: 4,
    heading: '【篇{n}】{title}',
    names: ['{title}'],
    pageTitle: '{topic}【{count}篇】',
    tag: 'strong',
    topic: '即席讲话',
    filler: true,
  },
  {
    id: 'bracket-di',
    count: 3,
    heading: '【第{篇}篇】',
    names: ['{topic}第{篇}篇', '{topic}【{count}篇】第{篇}篇', '{title}'],
    pageTitle: '{topic}【{count}篇】',
    tag: 'strong',
    topic: '年会讲话',
    filler: false,
  },
  {
    id: 'paren-title',
    count: 3,
    heading: '（{篇}）{title}',
    names: ['{title}'],
    pageTitle: '{topic}{总}则',
    tag: 'strong',
    topic: '各类活动讲话',
    filler: false,
  },
  {
    id: 'paren-topic',
    count: 3,
    heading: '{topic}（{篇}）',
    names: [],
    pageTitle: '{topic}',
    tag: 'plain',
    topic: '迎新大会讲话稿',
    filler: false,
  },
  {
    id: 'digit-title',
    count: 4,
    heading: '{n}、{title}',
    names: ['{title}'],
    pageTitle: '{topic}大全（{count}篇）',
    tag: 'heading',
    topic: '领导致辞',
    filler: true,
  },
  {
    id: 'title-alone',
    count: 3,
    heading: '{title}',
    names: [],
    pageTitle: '{topic}汇编',
    tag: 'heading',
    topic: '优秀讲话',
    filler: false,
  },
  {
    id: 'topic-hash',
    count: 3,
    heading: '{topic} #{n}',
    names: [],
    pageTitle: '{topic}（{count}篇）',
    tag: 'strong',
    topic: '师德演讲稿',
    filler: true,
  },
];

export interface TwoArticlesRow {
  readonly id: string;
  /** The element of the second title. */
  readonly tag: 'heading' | 'strong' | 'plain';
  readonly layout: string;
}

/** A newspaper's page with two texts under each other. */
export const twoArticles: readonly TwoArticlesRow[] = [
  { id: 'newspaper-heading', tag: 'heading', layout: 'founder' },
  { id: 'newspaper-strong', tag: 'strong', layout: 'portal' },
  { id: 'newspaper-trs', tag: 'strong', layout: 'trs' },
];

export interface ExtraRow {
  readonly id: string;
  /** What is printed besides the text. */
  readonly extra: 'twice' | 'twice-run' | 'outline' | 'outline-dots' | 'summary';
}

/** A text, and something of it once more. */
export const extras: readonly ExtraRow[] = [
  { id: 'whole-twice', extra: 'twice' },
  { id: 'run-twice', extra: 'twice-run' },
  { id: 'run-twice-again', extra: 'twice-run' },
  { id: 'outline-before', extra: 'outline' },
  { id: 'outline-alone', extra: 'outline' },
  { id: 'outline-on-top', extra: 'outline' },
  { id: 'outline-pages', extra: 'outline-dots' },
  { id: 'contents-dots', extra: 'outline-dots' },
  { id: 'abstract', extra: 'summary' },
  { id: 'lead-in', extra: 'summary' },
  { id: 'once-more', extra: 'twice' },
  { id: 'outline-with-dots', extra: 'outline-dots' },
  { id: 'outline-in-box', extra: 'outline' },
  { id: 'summary-box', extra: 'summary' },
  { id: 'summary-again', extra: 'summary' },
];
