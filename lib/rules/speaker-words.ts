/** Words of speakers, in Simplified: whom they greet, what posts they have, how they begin and end. */

/** What comes before the people greeted: 「尊敬的…」. */
export const honorifics = ['尊敬', '敬爱', '亲爱'] as const;

/** People whose name alone may begin a greeting in print: 「同志们：」, 「女士们、先生们：」. */
export const addressees = ['同志', '女士', '先生', '老师', '同学', '朋友'] as const;

/** People who are greeted. */
export const audiences = [...addressees, '领导', '来宾', '代表', '委员', '嘉宾', '家长'] as const;

/** The same words as Traditional pages print them, for lines that are not folded. */
export const traditionalAddressees = ['敬愛', '親愛', '老師', '同學'] as const;

/** How greetings begin. */
export const greetingStarts = [
  ...['各位', '诸位', '同志们', '同学们', '朋友们', '战友们', '乡亲们', '老师们', '先生们', '女士们', '代表们'],
  ...['委员们', '家长们', '来宾们', '父老乡亲', '校友们', '员工们', '领导们', '主席', '主任', '书记', '会长', '校长'],
  ...['评委', '大家(?:上午|下午|早上|晚上|中午)?好'],
] as const;

/** Posts and parts that speakers have, by their ends. */
export const posts = [
  ...['书记', '[\u4e00-\u9fff][长官]', '主席', '主任', '经理', '总裁', '总监', '总编辑?', '主编', '董事', '主管'],
  ...['委员', '代表', '教授', '老师', '教师', '导师', '辅导员', '院士', '研究员', '理事', '干事', '秘书', '专员'],
  ...['同志', '常委', '组员', '同学', '队员', '党员', '学生', '校友', '员工', '职工', '工程师', '医[生师]', '护士'],
  ...['律师', '法官', '参谋', '政委', '司令员?', '教练员?', '负责人', '发言人', '创始人', '合伙人', '主持人'],
  ...['证婚人', '主讲人'],
] as const;

/** How short sentences of thanks and of order begin: 「谢谢大家！」, 「发言完毕。」. */
export const formulaStarts = [
  ...['谢谢', '感谢', '多谢', '再见', '加油', '祝', '同志们', '各位', '大家', '尊敬的', '我的', '发言', '报告', '汇报'],
  ...['讲话', '讲得', '完毕', '以上'],
] as const;

/** Short sentences that are called out at a ceremony or a parting. */
export const calls = [
  ...['散会', '休会', '闭会', '开会', '起立', '敬礼', '礼毕', '礼成', '鸣炮', '奏乐', '干杯', '开席', '开宴', '开船'],
  ...['出发', '启航', '上课', '下课', '拜年了', '拜托了', '再会', '保重', '珍重', '安息吧', '一路走好'],
] as const;

/** Words that begin a sentence far oftener than they go on with one; marks of lists among them. */
export const sentenceOpeners = [
  ...['今年', '去年', '明年', '近年', '当前', '目前', '首先', '其次', '再次', '最后', '同时', '此外', '另外', '总之'],
  ...['因此', '所以', '但是', '然而', '下一步', '下面', '同志', '各位', '我们', '我', '要', '一是', '二是', '三是'],
  ...[
    '四是',
    '五是',
    '第[一二三四五六七八九十\\d]',
    '希望',
    '通过',
    '为了',
    '对于',
    '关于',
    '作为',
    '这',
    '那',
    '谢谢',
  ],
  ...['以上', '以下', '附', '——', '—', '・', '●', '•', '-', '\\*'],
] as const;

/** How speakers thank as they take leave. */
export const thanks = ['谢谢', '多谢', '感谢'] as const;

/** Whom or what they thank. */
export const thanked = ['大家', '各位', '你们', '聆听', '倾听', '支持'] as const;
