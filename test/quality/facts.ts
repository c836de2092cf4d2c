/** What a page says about itself: site, address, date, the pages that it names. All from the page's name by chance. */
import type { Chance } from './chance.ts';
import type { Sheet, Text } from './sheet.ts';

export interface Site {
  readonly name: string;
  readonly host: string;
}

const sites: readonly Site[] = [
  { name: '优文范文网', host: 'www.example-youwen.com' },
  { name: '公文驿站', host: 'www.example-gongwenyizhan.com' },
  { name: '青禾文秘网', host: 'www.example-qinghe-mishu.net' },
  { name: '大笔杆文库', host: 'wenku.example-dabigan.com' },
  { name: '江州日报', host: 'epaper.example-jiangzhou.cn' },
  { name: '语林论坛', host: 'bbs.example-yulin.org' },
  { name: '清源县人民政府', host: 'www.example-qingyuan.gov.cn' },
  { name: '云上第一中学', host: 'www.example-yunshang.edu.cn' },
];
const hantSites: readonly Site[] = [
  { name: '海濱書院', host: 'www.example-hoibun.edu.hk' },
  { name: '山城縣政府', host: 'www.example-shancheng.gov.tw' },
];

/** A site for a page. */
export function siteFor(chance: Chance, hant: boolean): Site {
  return chance.pick(hant ? hantSites : sites);
}

const two = (value: number): string => String(value).padStart(2, '0');
const digits = '〇一二三四五六七八九';
const inWords = (value: number): string =>
  value < 10
    ? digits.charAt(value)
    : value === 10
      ? '十'
      : value < 20
        ? `十${digits.charAt(value - 10)}`
        : `${digits.charAt(Math.floor(value / 10))}十${value % 10 ? digits.charAt(value % 10) : ''}`;

/** The ways to print a day and a time under a title. */
const printers: readonly ((year: number, month: number, day: number, time: string) => string)[] = [
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d, time) => `${y}-${two(m)}-${two(d)} ${time}`,
  (y, m, d, time) => `发布时间：${y}/${m}/${d} ${time}:07`,
  (y, m, d) => `日期：${y}年${two(m)}月${two(d)}日`,
  (y, m, d, time) => `${y}年${m}月${d}日 ${time}`,
  (y, m, d, time) => `更新时间:${y}-${m}-${d} ${time}:31`,
  (y, m, d) => `[${y}.${two(m)}.${two(d)}]`,
  (y, m, d) =>
    `${[...String(y)].map((digit) => digits.charAt(Number(digit))).join('')}年${inWords(m)}月${inWords(d)}日`,
];
const hantPrinters: typeof printers = [
  (y, m, d) => `${y}年${m}月${d}日`,
  (y, m, d) => `發布日期：${y}-${two(m)}-${two(d)}`,
  (y, m, d, time) => `${y}/${two(m)}/${two(d)} ${time}`,
];

export interface Dated {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly printed: string;
}

/** A date and the way in which the page prints it; never before the day on which the text says that it was spoken. */
export function dateFor(chance: Chance, text: Text | null): Dated {
  const first = Number(text?.spoken?.slice(0, 4) ?? '2008') + (text?.spoken ? 1 : 0);
  const year = first + chance.below(Math.max(1, 2025 - first));
  const [month, day] = [1 + chance.below(12), 1 + chance.below(28)];
  const time = `${two(7 + chance.below(13))}:${two(chance.below(60))}`;
  const print = chance.pick(text?.script === 'hant' ? hantPrinters : printers);
  return { day: `${year}-${two(month)}-${two(day)}`, printed: print(year, month, day, time) };
}

const otherTitles: readonly string[] = [
  '在全市卫生健康工作会议上的讲话提纲',
  '公司年会总经理致辞（精选4篇）',
  '教师节表彰大会主持词',
  '乡镇党委书记述职报告范文',
  '护士长竞聘演讲稿三分钟',
  '师徒结对仪式发言稿',
  '六一儿童节园长致辞',
  '消防安全培训心得体会600字',
  '春季运动会开幕式校长讲话',
  '退伍老兵欢送会领导讲话稿',
  '招商引资推介会致辞',
  '重阳节敬老活动主持词',
];
const hantOtherTitles: readonly string[] = [
  '開學禮校長訓勉',
  '水運會頒獎禮花絮',
  '家長日安排',
  '一月份午膳餐單',
  '圖書館週活動預告',
  '獎學金申請辦法',
];

/** Other pages that the site names, with dates that are not this page's. */
export function othersFor(chance: Chance, hant: boolean): Sheet['others'] {
  return (hant ? hantOtherTitles : otherTitles).map((title) => ({
    title,
    day: `${2011 + chance.below(14)}-${two(1 + chance.below(12))}-${two(1 + chance.below(28))}`,
  }));
}

/** What stands in the head's title element. */
export function headTitleFor(chance: Chance, title: string, site: string, hant: boolean): string {
  const plain = [`${title}_${site}`, `${title} - ${site}`, `${title}|${site}`, title];
  return chance.pick(hant ? plain : [...plain, `${title}-范文大全-${site}`, `${site}——${title}`]);
}
