/** Words by which the headings of a collection, and of the parts of one text, are told apart. Folded. */

/** What is done, not what is said: a task, an item of an agenda. */
export const tasks = [
  ...['做好', '抓好', '搞好', '写好', '完成', '开展', '加强', '召开', '组织', '撰写', '起草', '提交', '上报'],
  ...['报送', '整理', '准备', '进行', '落实', '推进', '强化', '深化', '认真', '切实', '继续', '进一步', '关于做好'],
  ...['听取', '审议', '宣读', '请', '由', '谈谈', '如何', '怎样', '怎么'],
] as const;

/** Parts of one text or of one evening. */
export const partNames = [
  ...[
    '开场白?',
    '开头',
    '开篇',
    '引子',
    '引言',
    '前言',
    '导语',
    '序言?',
    '正文',
    '主体',
    '过渡语?',
    '串场词?',
    '串联词',
  ],
  ...['结尾', '结语', '结束语', '收尾', '尾声', '谢幕', '暖场', '入场', '颁奖', '退场', '问候语?', '称呼', '称谓'],
  ...['落款'],
] as const;

/** What the minutes of a meeting say at their head. */
export const minutesLabels = [...['时间', '地点', '主持人?', '出席', '列席', '缺席', '参会', '参加', '记录']] as const;

/** What samples are called where a number follows: 「例一」. */
export const sampleNames = [
  ...['附件?', '[范示实案样]?例', '[样文]?稿件?', '版本', '模板', '材料', '文章?', '推荐', '参考', '其', '之'],
] as const;
