/** Speeches made up for the bench: each of its own, as long as asked, of words that papers use as often as papers do. */
import type { Block, CleanPage } from '../../../lib/model/types.ts';

/** From the most frequent to the least. */
const words =
  '的 了 在 是 和 我们 要 工作 发展 同志们 建设 有 全面 加强 推进 为 不 人民 服务 这 大家 学习 以 上 进一步 ' +
  '坚持 经济 社会 提高 管理 学校 老师 同学们 企业 安全 责任 群众 干部 组织 活动 创新 能力 质量 问题 落实 做好 今年 一年 ' +
  '努力 精神 团结 认真 年轻 希望 感谢 领导 会议 重要 意义 文化 教育 科学 技术 环境 生态 农村 城市 项目 改革 开放 市场 ' +
  '制度 规范 监督 检查 考核 目标 任务 完成 成绩 经验 困难 机遇 挑战 时代 青春 理想 信念 奉献 担当 作风 廉洁 纪律 基层 ' +
  '医院 患者 护士 消防 交通 道路 桥梁 水利 粮食 丰收 乡村 振兴 传统 节日 中秋 国庆 毕业 典礼 军训 运动会 图书 阅读 写作 ' +
  '朋友 父母 家庭 孩子 未来 梦想 高质量 现代化 信息化 数字 平台 网络 宣传 典型 榜样 志愿者 社区 邻里 和谐 稳定 法治 依法 ' +
  '民主 协商 统筹 兼顾 细节 执行力 凝聚力 向心力 获得感 幸福感 里程碑 新台阶 硬骨头 主心骨 压舱石 试金石 金钥匙 螺丝钉 孺子牛 拓荒牛';
const vocabulary = words.split(' ');
const ends = ['，', '，', '，', '、', '。', '。', '；', '！'];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function sentence(next: () => number, chars: number): string {
  let text = '';
  while (text.length < chars) {
    const count = 2 + Math.floor(next() * 6);
    for (let n = 0; n < count; n++) text += vocabulary[Math.floor(next() ** 2 * vocabulary.length)] ?? '';
    text += ends[Math.floor(next() * ends.length)] ?? '';
  }
  return text;
}

/** The page of one speech, the same for the same number. */
export function pageOf(number: number, chars: number): CleanPage {
  const next = chance(number + 1);
  const blocks: Block[] = [{ type: 'paragraph', text: '同志们：' }];
  let length = 0;
  while (length < chars) {
    const text = sentence(next, Math.min(60 + Math.floor(next() * 240), chars - length));
    if (next() < 0.12) blocks.push({ type: 'heading', level: 2, text: `一、${sentence(next, 8)}` });
    blocks.push({ type: 'paragraph', text });
    length += text.length;
  }
  const year = 2005 + (number % 20);
  return {
    url: `https://speeches.example/${year}/${number}.html`,
    site: null,
    kind: 'speech',
    score: 0.95,
    reasons: ['salutation'],
    script: { source: 'hans', target: 'keep' },
    speeches: [
      {
        title: `在${year}年${sentence(next, 4)}会议上的讲话（${number}）`,
        published: `${year}-0${1 + (number % 9)}-1${number % 10}`,
        author: null,
        source: '某某网',
        complete: number % 7 !== 0,
        totalChars: null,
        shownChars: null,
        blocks,
      },
    ],
    changes: [
      { stage: 'prune', rule: 'x', before: '本文来自网络，如有侵权请联系删除。\n', after: '', at: 0 },
      { stage: 'repair', rule: 'y', before: '\u200b', after: '', at: 12 },
    ],
  };
}
