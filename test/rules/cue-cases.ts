/** What each cue takes, and the look-alikes that it spares. Kept apart from the cues, which every known page has to load. */
export const cueCases: Readonly<
  Record<string, { readonly takes: readonly string[]; readonly spares: readonly string[] }>
> = {
  'speech-title': {
    takes: [
      '在全县经济工作会议上的讲话',
      '开学典礼致辞',
      '竞聘演讲稿',
      '在市委政协工作会议上的发言(节选)',
      '學長婚禮致詞',
    ],
    spares: ['我县召开安全生产工作会议', '怎样克服演讲时的紧张', '讲话精神学习专栏'],
  },
  'report-title': {
    takes: ['教师个人述职报告', '政府工作报告', '学习党史心得体会范文', '学生会竞选稿'],
    spares: ['关于印发工作要点的通知', '统计公报'],
  },
  salutation: {
    takes: ['同志们：', '尊敬的各位来宾，大家下午好！', '各位委員、同志們：'],
    spares: ['各位读者可以看到，价格没有变。'],
  },
  'address-within': {
    takes: ['同志们，让我们携起手来！'],
    spares: ['同志们的来信'],
  },
  'we-speak': {
    takes: ['下面，我讲三点意见。', '在此，我谨代表全校师生表示感谢。'],
    spares: ['他们要求整改。'],
  },
  'closing-words': {
    takes: ['谢谢大家！', '为全面建成小康社会而努力奋斗！', '祝大会圆满成功！'],
    spares: ['他说完谢谢就走了出去。'],
  },
  news: {
    takes: ['本报讯（记者 张三）', '新华社北京3月8日电（记者李四）', '3月8日，县委召开常委会会议，传达学习会议精神。'],
    spares: ['今天，县委召开政协工作会议。'],
  },
  'news-voice': {
    takes: ['会议指出，形势严峻。会议强调，要抓落实。', '记者从会上了解到，今年投资增长。'],
    spares: ['会议强调的三点，我们要记住。'],
  },
  fiction: {
    takes: ['“走吧。”他说。“去哪？”她问。“开会。”老王笑道。'],
    spares: ['总书记说：“人民对美好生活的向往就是我们的奋斗目标。”'],
  },
  law: {
    takes: ['第一条 为了规范管理。第二条 本办法适用于。第三条 下列情形'],
    spares: ['宪法第三条规定，人民代表大会由民主选举产生。'],
  },
  'notice-paper': {
    takes: ['关于召开年会的通知', '演讲稿怎么写', '安全生产管理办法'],
    spares: ['在意见征询会上的讲话'],
  },
};
