/** A speech of about thirty thousand characters, no two paragraphs alike. Own words. */
import type { Text, TextBlock } from '../../sheet.ts';

const shops = ['铸造', '锻压', '热处理', '机加', '装配', '涂装', '检测', '动力', '工具', '运输', '仓储', '后勤'];
const digits = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
const asked: readonly (readonly [asked: string, done: string])[] = [
  ['浴室的水忽冷忽热', '换了两台锅炉，又在更衣柜里装了插座，冬天可以把棉袄烘热再穿'],
  ['夜班食堂只有冷馒头', '从九月起改成现炒三个菜，掌勺的是从前线退下来的老班长'],
  ['通勤车绕路太远', '重新排了五条线，最远的职工每天多睡二十五分钟'],
  ['工装不透气', '换了三家布料，请两百人试穿了一个夏天，最后用票数说话'],
  ['孩子放学没人接', '在工会二楼办起了托管班，请了四位退休教师，作业写完还能下棋'],
  ['奖金的算法看不懂', '把公式写在黑板上，一项一项念，念到没有人举手为止'],
  ['技能等级评得太慢', '改成每季度评一次，考不过的当场讲清楚差在哪一刀'],
];

function paragraph(index: number): string {
  const shop = `${shops[index % shops.length]}${digits[Math.floor(index / shops.length) % digits.length]}工段`;
  const told = [0, 1, 2].map((offset) => {
    const [wish, answer] = asked[(index * 2 + offset * (1 + (index % 2))) % asked.length] ?? ['', ''];
    return `第${offset + 1}件，职工提出“${wish}”，提的人有${6 + ((index * 13 + offset * 29) % 90)}位，我们${answer}，前后用了${3 + ((index * 7 + offset * 11) % 40)}天`;
  });
  return `${shop}现有职工${34 + ((index * 17) % 210)}人，一年里开班组会${11 + (index % 37)}次，收到提案${20 + ((index * 23) % 160)}件，办结${15 + ((index * 19) % 120)}件。${told.join('；')}。年底无记名测评，满意的占百分之${71 + (index % 28)}，不满意的${1 + (index % 6)}票我们也一张一张看了，写得最短的一张只有${2 + (index % 5)}个字。`;
}

/** The report of a works council, workshop after workshop. */
export const longReport: Text = {
  id: 'b1-workshops',
  genre: '工作报告',
  title: '在第九届职工代表大会第三次会议上的工作报告',
  script: 'hans',
  blocks: [
    { type: 'paragraph', text: '各位代表：' },
    {
      type: 'paragraph',
      text: '受工会委员会委托，我向大会报告一年来的提案办理情况，请予审议，并请列席的同志提出意见。',
    },
    ...[0, 1, 2, 3].flatMap((part): TextBlock[] => [
      {
        type: 'heading',
        level: 2,
        text: `${digits[part]}、${['上半年办结的提案', '下半年办结的提案', '需要几年才能办成的提案', '没有办成的提案'][part]}`,
      },
      ...Array.from(
        { length: 30 },
        (_, index): TextBlock => ({ type: 'paragraph', text: paragraph(part * 30 + index) }),
      ),
    ]),
    {
      type: 'paragraph',
      text: '各位代表，提案不在大小，办了就好；成绩不在多少，实在就好。请代表们继续提，我们继续办。谢谢大家！',
    },
  ],
};
