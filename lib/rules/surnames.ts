/** Surnames, and the words beside names that give them away, in Simplified. */

/** Of one character: 百家姓 with later ones. Those that more often begin a sentence (是, 不, 在 …) are not among them. */
export const surnames =
  '赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊惠甄曲家封芮羿储靳汲糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍郤璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾母沙鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公牟肖区覃朴繁员过钻谌折召郄撒甯岳涂种征台冼仝佟兰代付闫邸苟';

/**
 * Those that words write otherwise, with the surname's own character: 於, 範, 餘, 鬱, 嶽, 樸, 遊, 豐, 鐘 … in words, and those that begin
 * a word of another character (胡子, 姜汤, 谷子, 沈阳, 秋千, 朱砂).
 */
export const surnameForms =
  '于于 范范 余余 郁郁 岳岳 朴朴 游游 钟鍾 涂涂 谷谷 沈沈 仇仇 曲曲 卜卜 胡胡 姜姜 向向 秋秋 种种 咸咸 松松 朱朱 梁梁 蒙蒙 台台 征征 干干 云雲 万萬 叶葉 庄莊 周周';

/** Of them these are more often words: only a title, a post or the whole name elsewhere in the text makes them names. */
export const oftenWords = '于种咸松台征干云万叶庄周向秋蒙';

/** Characters of given names that are no Simplified forms of their own: a name keeps what a word would write otherwise (乾 in 晒干). */
export const keptInGivenNames = '乾汎昇陞甦堃喆祐甯濬淩勗燄麐鉅碁徵';

/** Behind 干 they make a word. */
export const neverBehindDry = '燥枯涸裂净旱脆杯粮草渴瘪果货洗癣瘦了透得掉的';

export const titlesBehindNames = [
  ...[
    '同志',
    '先生',
    '女士',
    '小姐',
    '老师',
    '教授',
    '博士',
    '院士',
    '书记',
    '主任',
    '局长',
    '处长',
    '科长',
    '太太',
    '同学',
  ],
  ...[
    '[省市县区镇乡村里厅校院所行社会站队组班连营团师军总船馆店]长',
    '主席',
    '委员',
    '代表',
    '总理',
    '总统',
    '经理',
    '总监',
  ],
  ...[
    '董事(?:长|(?!会))',
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
  ...[
    '大哥',
    '大嫂',
    '大爷',
    '大妈',
    '大伯',
    '阿姨',
    '叔叔',
    '师傅',
    '奶奶',
    '爷爷',
    '伯伯',
    '法官',
    '理事长?',
    '署长',
  ],
  ...[
    '司长',
    '县长',
    '医师',
    '议员',
    '[立监]委',
    '部长',
    '秘书',
    '牧师',
    '神父',
    '馆员',
    '工程师',
    '教练',
    '导演',
    '部长',
  ],
] as const;

export const callingsBeforeNames = [
  ...[
    '同志',
    '书记',
    '主任',
    '局长',
    '市长',
    '县长',
    '省长',
    '校长',
    '院长',
    '部长',
    '主席',
    '总理',
    '委员',
    '记者',
    '议员',
  ],
  ...[
    '通讯员',
    '作者',
    '主持人',
    '演员',
    '导演',
    '编辑',
    '教授',
    '老师',
    '经理',
    '董事长',
    '代表',
    '总统',
    '[乡镇村里区]长',
  ],
  ...[
    '医生',
    '师傅',
    '律师',
    '先生',
    '女士',
    '博士',
    '院士',
    '作家',
    '诗人',
    '队长',
    '组长',
    '会长',
    '理事长',
    '处长',
    '科长',
  ],
  ...[
    '[老青]年',
    '姓',
    '叫做?',
    '名叫',
    '战友',
    '同学',
    '工人',
    '农民',
    '学生',
    '护士长?',
    '村民',
    '老人',
    '烈士',
    '英雄',
    '画家',
    '科学家',
  ],
] as const;

/** What people do behind their names. */
export const deedsBehindNames = [
  ...[
    '说',
    '表示',
    '指出',
    '认为',
    '介绍',
    '告诉',
    '强调',
    '回忆',
    '提出',
    '宣布',
    '担任',
    '当选',
    '出任',
    '主持',
    '出席',
  ],
  ...[
    '率',
    '带领',
    '告诉',
    '回答',
    '建议',
    '透露',
    '坦言',
    '感叹',
    '发言',
    '致辞',
    '致词',
    '写道',
    '笑着',
    '站起来',
    '获得',
  ],
  ...['著', '[摄译绘]', '等[人同一]', '一家', '夫妻'],
] as const;

/** They follow 于, 余 and others in running text, but begin no given name. */
export const neverGivenName =
  '[是今此本该各其这那年月日时上下前中两一二三四五六七八九十每全我你他她它去来在的了与和及或不没有为被由从对向到等部面群事头勤台湾校围例畴式额地款下外热客乐戏览行泳玩荡说辞]';
