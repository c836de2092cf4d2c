/** Words of titles, in Simplified unless a row says more: kinds of texts, and what collections hang on to their titles. */

/** Kinds of texts that are spoken or handed in. From the genres that the sites themselves list. */
export const genres = [
  ...['讲话', '致辞', '致词', '贺词', '祝词', '祝酒词', '贺辞', '献词', '发言', '演讲', '演说', '主持词', '主持稿'],
  ...['串词', '开幕词', '闭幕词', '欢迎词', '欢送词', '答谢词', '悼词', '誓词', '宣誓', '寄语', '述职', '述职述廉'],
  ...['报告', '总结', '汇报', '心得', '体会', '感想', '感言', '党课', '授课', '竞聘', '竞选', '自我介绍', '倡议'],
  ...['慰问信', '公开信', '贺信', '感谢信', '一封信', '家书', '贺电', '唁电', '证婚词', '颁奖词', '祝辞', '谢辞'],
  ...['谢词', '检讨', '讲稿', '表态', '点评', '动员', '部署', '宣讲', '辅导', '交流材料', '对照检查', '剖析'],
  ...['演講', '講話', '致辭'],
] as const;

/** What may follow the kind at the end of a title. */
export const genreEndings = ['稿', '材料', '提纲', '词', '辞', '书', '文', '发言稿?'] as const;

/** Praise that collections hang on to a title. */
export const titlePraise = [
  ...['精选', '通用', '推荐', '热门', '汇总', '合集', '集锦', '优秀', '最新', '经典', '实用', '共', '多', '全文'],
  ...['完整版', '范文', '大全', '优质', '专业', '必备', '模板', '收藏', '集合', '汇编', '合辑', '荐', 'word版', '下载'],
] as const;

/** What may follow a count of texts: 「16篇范文」. */
export const countedAs = ['范文', '大全', '精选', '汇总', '合集', '模板', '文档'] as const;

/** Words for many texts in one title. */
export const manyTexts = ['汇编', '合集', '集锦', '大全', '汇总', '选编', '选登', '合辑'] as const;

/** Praise that may follow them. */
export const manyTextsPraise = ['范文', '精选', '通用', '参考', '模板', '最新', '推荐', 'word', '版'] as const;

/** What the texts of a collection are called where a number follows: 「范文二」. */
export const numberedKinds = [
  ...['范文', '范本', '例文', '样本', '模板', '讲话稿?', '发言稿?', '演讲稿?', '致辞', '致词', '主持词'],
  ...['心得体会', '述职报告', '总结', '篇章'],
] as const;

/** Pieces of names of pages that have none of their own. */
export const genericNames = [
  ...['无标题(?:文档|页)?', '新建网页\\d*', 'untitled(?:document)?', 'document', 'index', 'home', 'newpage\\d*'],
  '(?:文章|新闻|信息|内容|文档|详细|资讯|作品)?(?:内容|详情|详细|详细页|内容页|详情页|正文|预览|页面|阅读|浏览|显示|展示)(?:页|页面)?',
  ...['首页', '欢迎(?:光临|访问|您).*', '第?\\d+页', '返回.{0,4}', '打印.{0,4}'],
] as const;

/** How columns end: no text has such a name. */
export const columnEndings = [
  ...[
    '选登',
    '选刊',
    '信箱',
    '专栏',
    '专题',
    '专区',
    '频道',
    '栏目',
    '新闻中心',
    '之窗',
    '园地',
    '天地',
    '动态',
    '要闻',
  ],
  '快讯',
] as const;

/** How the owners of sites end. */
export const ownerEndings = [
  ...['网', '网站', '人民政府', '政府', '日报', '晚报', '数字报', '电子报', '电子版', '学校', '中学', '小学', '大学'],
  ...[
    '论坛',
    '文库',
    '智库',
    '驿站',
    '之家',
    '公司',
    '集团',
    '委员会',
    '办公室',
    '局',
    '首页',
    '频道',
    '公众号',
    '门户',
  ],
  ...['文档', '资讯网', '信息港', '在线'],
] as const;

/** What sites set beside a title in its line: the type of the file, the class of a thread, praise. */
export const titleMarks = [
  ...[
    'docx?',
    'pdf',
    'pptx?',
    'txt',
    'wps',
    'rtf',
    'word',
    '文档',
    '原创',
    '转载?',
    '置顶',
    '顶',
    '精华?',
    '推荐',
    '荐',
  ],
  ...['热门?', '新', 'hot', 'new', 'vip', '免费', '付费', '独家', '原'],
] as const;

/** Kinds of official papers, at the end of their titles. */
export const paperKinds = [
  ...[
    '意见',
    '通知',
    '通告',
    '公告',
    '公报',
    '通报',
    '办法',
    '规定',
    '决定',
    '决议',
    '条例',
    '细则',
    '方案',
    '批复',
    '函',
  ],
  ...['纪要', '解释', '规则', '章程', '规划', '计划', '倡议书', '建议', '说明', '问题'],
] as const;

/** What the frame of a page tells of a text, before a colon. */
/** Labels of an official letter. Folded. */
export const letterLabels = [
  ...['发文机关', '发文日期', '发文字号', '受文者', '签发人', '主旨', '说明', '主送', '抄送', '正本', '副本', '附件'],
] as const;

export const frameLabels = [
  ...[
    '来源',
    '出处',
    '作者',
    '时间',
    '日期',
    '编辑',
    '责任编辑',
    '责编',
    '浏览',
    '点击',
    '阅读',
    '字号',
    '字体',
    '字',
    '发布',
  ],
  ...[
    '发布时间',
    '发布日期',
    '更新时间',
    '栏目',
    '专栏',
    '版面',
    '分类',
    '标签',
    '关键[词字]',
    '摘要',
    '内容摘要',
    '资源描述',
  ],
  ...['编号', '索引号', '文号', '上传者', '您的位置', '当前位置'],
] as const;
