import { existsSync, readFileSync } from 'node:fs';
import { Converter } from 'opencc-js/t2cn';
import { describe, expect, test } from 'vitest';
import { examine, mend, repair } from '../../../lib/clean/repair/repair.ts';
import { flatten, replay, unplay } from '../../../lib/model/edits.ts';
import type { Block } from '../../../lib/model/types.ts';
import { leastMs } from '../../cpu-time.ts';
import { damage, mostFrequent, toTraditional } from './damage.ts';
import { speeches } from './texts.ts';

/** UTF-8 read in another charset. */
const misread = (text: string, charset: string) => new TextDecoder(charset).decode(new TextEncoder().encode(text));

/** One line on a page of its own, or with other lines that are the page's evidence. */
const mended = (text: string, page: readonly string[] = []) => mend(examine([text, ...page]), text);

/** Lines of a page that notes its characters, as mirrors do. */
const mirror = [
  '國(guó)家圖書館的會(huì)議開(kāi)得很好',
  '來(lái)賓對(duì)網(wǎng)絡(luò)學(xué)習(xí)十分關(guān)心',
  '實(shí)現(xiàn)目標(biāo)',
];

describe.each<[string, readonly (readonly [string, string])[], readonly string[]]>([
  [
    'shifted-bytes',
    [
      ['火炬?zhèn)鬟f', '火炬傳遞'],
      ['火炬\uFFFD(zhèn)鬟f', '火炬傳遞'],
      ['勇?lián)\uE2FD?dāng)?shù)囊庾R(shí)', '勇擔當的意識'],
      ['這是專家?guī)臁⒂幸粋€(gè)', '這是專家庫、有一個'],
    ],
    mirror,
  ],
  [
    'pinyin-note',
    [
      ['網(wǎng)站', '網站'],
      ['網(wǎng)絡(luò )', '網絡'],
      ['市長(cháng)和校長(zhǎng)', '市長和校長'],
    ],
    mirror,
  ],
  ['zero-width', [['尊\u200B敬\uFEFF的\u2063來賓', '尊敬的來賓']], []],
  ['bidi', [['\u202A座談會\u202C上的講話\u200E', '座談會上的講話']], []],
  [
    'escape',
    [
      ['加强&ldquo;三农&rdquo;工作', '加强“三农”工作'],
      ['加强&amp;ldquo;三农&amp;rdquo;工作', '加强“三农”工作'],
      ['学生&#039;小组&#039;名单', "学生'小组'名单"],
      ['&nbsp;&nbsp;各位代表', '各位代表'],
      ['谢谢大家！x0dx0a', '谢谢大家！'],
      ['第一点。\\x0d\\x0a第二点', '第一点。第二点'],
      ['改革&#8212;&#8212;开放', '改革——开放'],
    ],
    [],
  ],
  ['backtick', [['在建设中的`重要作用', '在建设中的重要作用']], []],
  [
    'hyphen-in-word',
    [
      ['领导的多-党合作制度', '领导的多党合作制度'],
      ['這是政治協-商的平臺', '這是政治協商的平臺'],
    ],
    [],
  ],
  ['hyphen-in-word', [['三座粮食-仓库完工', '三座粮食仓库完工']], ['新建粮食仓库', '粮食仓库的管理']],
  [
    'compatibility',
    [
      ['\uF9DD用\uF96D略', '利用省略'],
      ['⼈⺠的利益', '人民的利益'],
    ],
    [],
  ],
  [
    'blank-before-mark',
    [
      ['各位代表 ，大家好 ！', '各位代表，大家好！'],
      ['会议开始 ,请坐', '会议开始,请坐'],
    ],
    [],
  ],
  [
    'jammer',
    [
      ['谢谢大家！/ G- k; W% a% |( ^# n% J3 n', '谢谢大家！'],
      ['请坐。\' u) w4 ~; P m" O. {6 K第二点', '请坐。第二点'],
    ],
    [],
  ],
  [
    'wrong-charset',
    [
      [misread('我们的学校很美丽', 'windows-1252'), '我们的学校很美丽'],
      [misread('我们的传统是在一起的', 'gb18030'), '我们的传统是在一起的'],
      ['ÎÒÃÇµÄÑ§Ð£ºÜÃÀÀö', '我们的学校很美丽'],
    ],
    [],
  ],
  [
    'toneless-note',
    [['请全市(shi)的学校(xiao)都来参(can)加', '请全市的学校都来参加']],
    ['由县(xian)里组织(zhi)的教育(yu)活动(dong)', '设备(bei)齐全，老师(shi)认真(zen)，学生(sheng)努力(li)'],
  ],
])('%s', (_, cases, page) => {
  test.each(cases)('%s', (before, after) => expect(mended(before, page)).toBe(after));
});

describe('left as it is', () => {
  test.each([
    '水没(mo)到膝盖',
    '投资人洪波(keso)说',
    '第1(a)及(b)段',
    '我们的电脑(pc)和网络(wan)',
    '學(xué)習',
    '你说什么?(zhèn)',
    '锟斤拷\uFFFD\uE123',
    '中-俄合作',
    '北京-上海列车',
    '3-5月',
    '甲-乙双方',
    '2019-2020年',
    '用`代码`来写',
    '`重要',
    '请写作&ldquo; 和 &rdquo;',
    'a&nbsp;b',
    '?a=1&times=3',
    '符号“&amp;”的用法',
    '👨‍👩‍👧',
    'می‌خواهم',
    '我叫   ，来自   。',
    '他说 :)',
    'Hello , world',
    'W e l c o m e t o B e i j i n g',
    '1 A 2 B 3 C 4 D 5 E 6 F',
    'A + B = C + D - E * F',
    '繁體中文網站，著名學者的專著。',
    'Café, déjà vu, naïve',
    'São Paulo às três horas',
    'ㄅㄆㄇ',
    '﨑',
  ])('%s', (text) => expect(mended(text)).toBe(text));

  test('a poem with its pinyin line', () => {
    const poem = [
      'chuáng qián míng yuè guāng',
      '床前明月光',
      'yí shì dì shàng shuāng',
      '疑是地上霜',
      '舉頭望明月',
      '低頭思故鄉',
    ];
    expect(examine(poem).passes).toEqual([]);
  });

  test('a page that teaches reading, in Traditional characters', () => {
    const lesson = [
      '我(wǒ)們(men)學(xué)習(xí)漢(hàn)字(zì)',
      '水(shuǐ)、火(huǒ)、山(shān)、門(mén)、馬(mǎ)、車(chē)、長(cháng)',
    ];
    expect(examine(lesson).passes).toEqual([]);
  });

  test('a Traditional page that glosses a few characters', () => {
    const glossed = [
      '長(zhǎng)者說：樂(yuè)曲很長，樂在其中。',
      '說(shuì)客遊說，長年在外。',
      '樂師的車(jū)馬，車來車往。',
      '將(jiàng)領與將來、將要。',
    ];
    expect(examine(glossed).passes).toEqual([]);
  });

  test('a page about character references', () => {
    const page = ['HTML 里的转义', '写&nbsp;表示空格'];
    expect(page.map((line) => mend(examine(page), line))).toEqual(page);
  });

  test('four notes are no evidence', () => {
    const page = ['網(wǎng)站、會(huì)議、學(xué)校、開(kāi)始'];
    expect(examine(page).passes).toEqual([]);
  });

  test('what is no note on a page that has notes', () => {
    const page = [...mirror, '第1(a)及(b)段，水没(mo)到膝盖，電腦(pc)和區域網(lan)'];
    expect(mended(page[3]!, page)).toBe(page[3]);
  });
});

describe('the account', () => {
  const noted = ['鎮', ...mostFrequent(toTraditional(speeches.flat().join('')), 200)];
  const broken = (text: string) => damage(toTraditional(text), { noted, reading: 'swallow' });
  const lines = speeches[0]!.map((line, index) => broken(index === 3 ? `火炬傳遞，${line}` : line));
  const blocks: Block[] = [
    { type: 'heading', level: 2, text: lines[2]! },
    { type: 'paragraph', text: `\u200B${lines[3]!}` },
    { type: 'gap', reason: 'paywall', omittedChars: 12 },
    { type: 'list', ordered: false, items: lines.slice(4, 6) },
    { type: 'table', rows: [lines.slice(6, 8), [lines[1]!]] },
  ];
  const { value, changes } = repair(blocks, examine(lines.concat(`\u200B${lines[3]!}`)));

  test('plays forwards and backwards', () => {
    expect(replay(flatten(blocks), changes)).toBe(flatten(value));
    expect(unplay(flatten(value), changes)).toBe(flatten(blocks));
  });

  test('names its rules', () => {
    expect(new Set(changes.map(({ stage, rule }) => `${stage} ${rule}`))).toEqual(
      new Set(['repair zero-width', 'repair shifted-bytes', 'repair pinyin-note']),
    );
  });

  test('the text is whole again', () => {
    const whole = (index: number) => toTraditional(speeches[0]![index]!);
    expect(value[0]).toMatchObject({ text: whole(2) });
    expect(value[1]).toMatchObject({ text: `火炬傳遞，${whole(3)}` });
    expect(value[3]).toMatchObject({ items: [whole(4), whole(5)] });
    expect(value[4]).toMatchObject({ rows: [[whole(6), whole(7)], [whole(1)]] });
  });
});

describe('time', () => {
  test.each([' (', '?(', '“ ', 'a`', '網(', '?lián', '& ', '; ', '-', '\uE000', '國(guó)', '?zhèn)'])(
    'is linear in many of %s',
    (part) => {
      const time = (times: number, enough = 0) => {
        const text = part.repeat(times);
        return leastMs(() => mend(examine([text, ...mirror]), text), enough);
      };
      time(1000);
      // Ten times as long where it is linear, a hundred times where it is not
      const longest = 40 * Math.max(time(3000), 5);
      expect(time(30_000, longest)).toBeLessThanOrEqual(longest);
    },
  );
});

const seed = '../shared/seeds/001_0fbe72e635cc9ed1.txt';
const gold = '../shared/corpus/gold-text.json';

test.skipIf(!existsSync(seed) || !existsSync(gold))(
  'a mirrored page of the shared data comes back letter for letter',
  () => {
    const lines = readFileSync(seed, 'utf8').split('\n');
    const repairer = examine(lines);
    const simplified = Converter({ from: 't', to: 'cn' });
    // 著 is for the conversion to decide
    const plain = (text: string) => text.replace(/着/gu, '著').trim();
    const mendedLines = lines.map((line) => plain(simplified(mend(repairer, line))));
    const references = JSON.parse(readFileSync(gold, 'utf8')) as Record<
      string,
      { speeches: { blocks: { text?: string }[] }[] }
    >;
    const paragraphs = references['001_0fbe72e635cc9ed1']!.speeches[0]!.blocks.flatMap(({ text }) =>
      text ? [plain(text)] : [],
    );
    expect(paragraphs.filter((text) => !mendedLines.some((line) => line.startsWith(text)))).toEqual([]);
  },
);
