/** How pages say who wrote a text. Matched on folded text. */

/** The hundred and fifty most common surnames and those of two characters. */
export const commonSurnames: readonly string[] = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
  ...'庞樊兰殷施陶洪翟安颜倪严牛温芦季俞章鲁葛伍韦申尤毕聂丛焦向柳邢路岳齐梅莫庄辛管祝左涂谷祁舒耿牟卜詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍覃霍翁隋甘景薄单包司柏宁柯阮桂闵解强柴华车冉房边辜吉饶刁瞿戚',
  ...'丘古米池滕晋苑邬臧畅宫苟褚廉简娄盖符奚穆党燕郎邸冀谈姬屠连郜晏栾郁商蒙计喻揭窦迟宇敖糜鄢冷卓仇艾蓝巩稽仲乐虞卞封竺冼衣楚佟栗匡宗巫鞠桑荆谌扬明沙伏岑习胥蔺秋',
  ...['欧阳', '上官', '司马', '诸葛', '司徒', '东方', '夏侯', '皇甫', '尉迟', '公孙', '慕容', '令狐', '端木', '长孙'],
];

/** Who is named behind these words wrote the text. */
export const authorLabels = [
  ...['作者', '撰稿人?', '撰文', '执笔人?', '主笔', '讲话人', '演讲人', '发言人', '主讲人?', '讲演者', '报告人'],
] as const;

/** Who is called so went and saw. */
export const reporterWords = ['记者', '通讯员', '特约评论员', '评论员', '撰稿'] as const;

/** What may stand behind the names of a byline. */
export const behindNames = [
  '文',
  '报道',
  '报导',
  '综合报道',
  '撰文',
  '采写',
  '文并图',
  '文图',
  '图文',
  '整理',
] as const;

/** What stands where a name is asked for, and is none. */
export const noAuthors = [
  ...[
    '转载',
    '原创',
    '佚名',
    '匿名',
    '未知',
    '不详',
    '无名',
    '网络',
    '互联网',
    '楼主',
    '管理员',
    '本站',
    '小编',
    '编辑',
  ],
  ...['admin', 'administrator', '投稿', '会员', '游客', '用户', '网友', '热心网友', '来源', '默认', '未署名', '无'],
] as const;

/** What columns of papers are called behind 记者. */
export const noReporters = [
  ...['手记', '观察', '调查', '札记', '见闻', '报道', '摄影', '感言', '日记', '述评', '问答', '节日', '招待会', '协会'],
  ...['专访', '获悉', '了解', '采访', '发现', '看到', '走访', '注意', '提问', '证', '会'],
] as const;

/** Surnames that seldom begin another word: a line of such a name alone, right under a title, is the author's. */
export const plainSurnames =
  '王李张刘陈杨赵黄周吴徐孙胡朱林何郭罗梁宋郑谢韩唐冯董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎潘杜戴夏钟汪任姜范姚谭廖邹熊陆郝孔崔康邱秦侯邵孟汤尹黎贺赖龚庞樊殷翟倪俞聂邢岳莫习';

/** Words that begin with one of them. */
export const noNames = [
  ...[
    '任务',
    '程序',
    '林业',
    '林区',
    '周期',
    '周边',
    '周末',
    '黄金',
    '黄昏',
    '黎明',
    '许可',
    '许多',
    '夏天',
    '夏日',
    '钟声',
  ],
  ...[
    '孔子',
    '何为',
    '何以',
    '何必',
    '唐诗',
    '宋词',
    '任性',
    '任命',
    '任职',
    '叶子',
    '陈述',
    '陈列',
    '张力',
    '张灯',
    '王国',
  ],
  ...[
    '李子',
    '杨柳',
    '杨树',
    '朱砂',
    '郭外',
    '谢谢',
    '谢幕',
    '谢意',
    '谢辞',
    '谢词',
    '谢忱',
    '汤圆',
    '莫名',
    '习俗',
    '习惯',
  ],
  ...[
    '沈阳',
    '苏州',
    '苏区',
    '程度',
    '徐徐',
    '刘海',
    '韩国',
    '孙子',
    '范围',
    '范例',
    '范文',
    '秦岭',
    '秦腔',
    '康复',
    '董事',
  ],
] as const;

/** With what a line of credits goes on behind a name that has no blank behind it. */
export const wordsBehindNames = [
  ...['发布', '发表', '更新', '编辑', '作者', '时间', '阅读', '浏览', '点击', '字数', '日期', '来源', '出自'],
  ...['出处', '译者', '摄影', '摘自', '稿源', '原载'],
] as const;
