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
