/** Surnames whose character has another Traditional form in other words, in Simplified, and what tells that it is a name. */

/** Simplified surname and Traditional surname; the list of opencc-js would give 於, 範, 餘, 鬱, 嶽, 樸, 遊, 豐, 鐘, 塗, 穀. */
export const surnames = [
  ...[
    ['于', '于'],
    ['范', '范'],
    ['余', '余'],
    ['郁', '郁'],
    ['岳', '岳'],
    ['朴', '朴'],
    ['游', '游'],
    ['丰', '丰'],
  ],
  ...[
    ['钟', '鍾'],
    ['涂', '涂'],
    ['谷', '谷'],
    ['沈', '沈'],
    ['仇', '仇'],
    ['曲', '曲'],
    ['卜', '卜'],
  ],
] as const;

/** What follows a name in speeches. */
export const titlesBehindNames = [
  ...['同志', '先生', '女士', '小姐', '老师', '教授', '博士', '院士', '书记', '主任', '局长', '处长', '科长'],
  ...['[省市县区镇乡村部厅校院所行社会站队组班连营团师军总]长', '主席', '委员', '代表', '总理', '总统', '经理', '总监'],
  ...[
    '董事长?',
    '总裁',
    '记者',
    '作者',
    '编辑',
    '律师',
    '医生',
    '大夫',
    '警官',
    '将军',
    '夫妇',
    '姑娘',
    '护士',
    '大姐',
  ],
  ...['大哥', '大嫂', '大爷', '大妈', '大伯', '阿姨', '叔叔', '师傅', '奶奶', '爷爷', '伯伯', '法官', '理事长', '署长'],
  ...['司长', '县长', '医师'],
] as const;

/** What precedes a name in speeches. */
export const callingsBeforeNames = [
  ...['同志', '书记', '主任', '局长', '市长', '县长', '省长', '校长', '院长', '部长', '主席', '总理', '委员', '记者'],
  ...['通讯员', '作者', '主持人', '演员', '导演', '编辑', '教授', '老师', '经理', '董事长', '代表'],
] as const;

/** Characters that no given name starts with, though they follow 于 and 余 in running text. */
export const neverGivenName =
  '[是今此本该各其这那年月日时上下前中两一二三四五六七八九十每全我你他她它去来在的了与和及或不没有为被由从对向到等部面群事头勤台湾校围例畴式额地款下外热]';
