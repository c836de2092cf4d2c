/** 只 as the measure word 隻 after a number that the lists do not spell out: 几十只鸡, 两千只, 20只. */

/** What is counted with 只: animals, vessels, one of a pair, and what the stock exchange lists. */
const counted =
  '[鸡鸭鹅鸟雀燕雁鸽鹰鹤鹭羊牛猪狗犬猫兔鼠虎狼猴熊鹿驴骡蝶蜂虫蚊蟹虾龟蛙船舟艇舰手脚眼耳鞋袜靴碗杯盘桶箱篮锅瓶股票基金债券]';

const afterNumber = new RegExp(
  `(?<=[0-9０-９十百千万亿][多余来几]?)只(?=$|[\\s，。、；：！？,.;:!?）)》”]|\\p{Script=Han}{0,3}${counted})`,
  'gu',
);

/** Positions (UTF-16 units) in Simplified text of 只 that counts things, each with 隻. */
export function findCounted(text: string): ReadonlyMap<number, string> {
  return new Map([...text.matchAll(afterNumber)].map(({ index }) => [index, '隻'] as const));
}
