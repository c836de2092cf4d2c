/** The layout of official papers, GB/T 9704-2012, as Word counts it: twentieths of a point, half points of type. */

import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type IPropertiesOptions,
  type ISectionPropertiesOptions,
  type IStylesOptions,
  LevelFormat,
  LevelSuffix,
  LineRuleType,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { TargetScript } from '../model/types.ts';
import type { SourceScript } from '../text/script.ts';

const twips = (mm: number) => Math.round((mm / 25.4) * 1440);

/** 156 × 225 mm are left for the text (5.2.1 of the standard). */
const paper = { width: twips(210), height: twips(297) };
const margin = { top: twips(37), left: twips(28), right: twips(210 - 28 - 156), bottom: twips(297 - 37 - 225) };

/** 三号, 二号, 四号, 小四. */
const size = { text: 32, title: 44, page: 28, table: 24 };

/** 22 lines on 225 mm. */
const linePitch = Math.floor(twips(225) / 22);

/** 28 characters on 156 mm. Not by Word's grid: LibreOffice gives a wide character two of its cells. */
const charSpacing = Math.floor(twips(156) / 28 - size.text * 10);

const titlePitch = 700;

/** The page number stands 7 mm below the text (7.5 of the standard). */
const footerEdge = twips(25);

const line = (pitch: number) => ({ line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 });

/** Word takes the characters, others the length. */
export const firstLine = { firstLineChars: 200, firstLine: size.text * 10 * 2 };

export const flush = { firstLineChars: 0, firstLine: 0 };

const gapColor = 'B3301F';

/** Paper and margins of a section. */
export function pageOptions(): ISectionPropertiesOptions {
  return {
    page: { size: paper, margin: { ...margin, header: twips(15), footer: footerEdge, gutter: 0 } },
    grid: { type: DocumentGridType.DEFAULT, linePitch },
  };
}

/** 「— 1 —」: right on odd pages, left on even ones, one character from the edge. */
export function pageNumbers(fonts: DocxFonts): { readonly default: Footer; readonly even: Footer } {
  const footer = (isEven: boolean) =>
    new Footer({
      children: [
        new Paragraph({
          alignment: isEven ? AlignmentType.LEFT : AlignmentType.RIGHT,
          indent: { ...flush, [isEven ? 'left' : 'right']: size.page * 10 },
          children: [
            new TextRun({
              size: size.page,
              font: { ascii: fonts.page, hAnsi: fonts.page, eastAsia: fonts.page, hint: 'eastAsia' },
              children: ['— ', PageNumber.CURRENT, ' —'],
            }),
          ],
        }),
      ],
    });
  return { default: footer(false), even: footer(true) };
}

/** A reader can change each style in one place. */
export type StyleId = 'Title' | 'Heading1' | 'Heading2' | 'Heading3' | 'Heading4' | 'ByLine' | 'Gap' | 'Cell';

/** The styles. Text is 三号 仿宋 unless a style says otherwise. */
export function docxStyles(fonts: DocxFonts): IStylesOptions {
  const face = (eastAsia: string) => ({ ascii: fonts.latin, hAnsi: fonts.latin, cs: fonts.latin, eastAsia });
  const style = (id: StyleId, name: string, run: object, paragraph: object) => ({
    id,
    name,
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run,
    paragraph,
  });
  const heading = (level: 1 | 2 | 3 | 4, run: object) =>
    style(`Heading${level}`, `heading ${level}`, run, { keepNext: true, outlineLevel: level });
  const centred = { alignment: AlignmentType.CENTER, indent: flush };
  return {
    default: {
      document: {
        run: {
          font: face(fonts.body),
          size: size.text,
          sizeComplexScript: size.text,
          characterSpacing: charSpacing,
          language: { value: 'en-US', eastAsia: fonts.language },
        },
        paragraph: {
          spacing: line(linePitch),
          indent: firstLine,
          alignment: AlignmentType.BOTH,
        },
      },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { size: size.text, sizeComplexScript: size.text } },
      style(
        'Title',
        'Title',
        { font: face(fonts.title), size: size.title, sizeComplexScript: size.title },
        { ...centred, spacing: line(titlePitch), keepNext: true, outlineLevel: 0 },
      ),
      heading(1, { font: face(fonts.first) }),
      heading(2, { font: face(fonts.second) }),
      heading(3, { bold: true }),
      heading(4, {}),
      style('ByLine', '题下', { font: face(fonts.second) }, { ...centred, keepNext: true }),
      style(
        'Gap',
        '缺文',
        { font: face(fonts.first), color: gapColor },
        {
          ...centred,
          border: Object.fromEntries(
            ['top', 'bottom', 'left', 'right'].map((side) => [
              side,
              { style: 'dashed', size: 6, space: 1, color: gapColor },
            ]),
          ),
        },
      ),
      style(
        'Cell',
        '表格',
        { size: size.table, sizeComplexScript: size.table },
        { indent: flush, alignment: AlignmentType.LEFT, spacing: line(size.table * 10 + 120) },
      ),
    ],
    characterStyles: [
      { id: 'Lead1', name: '段首一级', basedOn: 'DefaultParagraphFont', run: { font: face(fonts.first) } },
      { id: 'Lead2', name: '段首二级', basedOn: 'DefaultParagraphFont', run: { font: face(fonts.second) } },
      { id: 'Lead3', name: '段首三级', basedOn: 'DefaultParagraphFont', run: { bold: true } },
    ],
  };
}

/** Lists, whose entries begin like paragraphs. */
export function numbering(): NonNullable<IPropertiesOptions['numbering']> {
  const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
    level: 0,
    format,
    text,
    suffix: LevelSuffix.SPACE,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { left: 0, ...firstLine } } },
  });
  return {
    config: [
      { reference: 'numbered', levels: [level(LevelFormat.DECIMAL, '%1.')] },
      { reference: 'dotted', levels: [level(LevelFormat.BULLET, '•')] },
    ],
  };
}

interface DocxFonts {
  readonly title: string;
  readonly body: string;
  /** 一、 */
  readonly first: string;
  /** （一） and the lines below the title. */
  readonly second: string;
  readonly page: string;
  readonly latin: string;
  /** By it word processors break lines and draw glyphs. */
  readonly language: string;
}

/** GB/T 9704-2012, 5.2.2 and 7. */
const mainland: DocxFonts = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  first: '黑体',
  second: '楷体_GB2312',
  page: '宋体',
  latin: 'Times New Roman',
  language: 'zh-CN',
};

/** The fonts above have no Traditional glyphs. Taiwan's papers use 標楷體 (文書處理手冊). */
const taiwan: DocxFonts = {
  title: '標楷體',
  body: '標楷體',
  first: '微軟正黑體',
  second: '標楷體',
  page: '標楷體',
  latin: 'Times New Roman',
  language: 'zh-TW',
};

const hongKong: DocxFonts = {
  title: '新細明體',
  body: '新細明體',
  first: '微軟正黑體',
  second: '標楷體',
  page: '新細明體',
  latin: 'Times New Roman',
  language: 'zh-HK',
};

/** The fonts for a text in that script. */
export function docxFonts(script: SourceScript | TargetScript): DocxFonts {
  if (script === 'hk') return hongKong;
  return script === 'tw' || script === 'hant' ? taiwan : mainland;
}

/** Other names of each font, and the nearest fonts of Windows, macOS, WPS and Linux, best first. */
const standIns: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['FZXiaoBiaoSong-B05S', '方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体', 'Noto Serif CJK SC'],
  仿宋_GB2312: ['FangSong_GB2312', '仿宋', 'FangSong', 'STFangsong', '方正仿宋_GBK', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'Heiti SC', 'Noto Sans CJK SC'],
  楷体_GB2312: ['KaiTi_GB2312', '楷体', 'KaiTi', 'STKaiti', 'Kaiti SC', 'Noto Serif CJK SC'],
  宋体: ['SimSun', 'Songti SC', 'Noto Serif CJK SC'],
  標楷體: ['DFKai-SB', 'BiauKai', 'TW-Kai', 'Noto Serif CJK TC'],
  微軟正黑體: ['Microsoft JhengHei', 'PingFang TC', 'Noto Sans CJK TC'],
  新細明體: ['PMingLiU', 'MingLiU_HKSCS', 'Songti TC', 'Noto Serif CJK HK'],
  'Times New Roman': ['Liberation Serif'],
};

/** For where not even the other names are there. */
const families: Readonly<Record<string, string>> = { 黑体: 'modern', 微軟正黑體: 'swiss', 'Times New Roman': 'roman' };

const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The font table with every font's other names (`w:altName`, ECMA-376 17.8.3.1): the package `docx` lists embedded fonts alone. */
export function fontTable(): string {
  const fonts = Object.entries(standIns).map(([name, others]) => {
    const charset = name === 'Times New Roman' ? '00' : others.includes('DFKai-SB') ? '88' : '86';
    return `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="${charset}"/><w:family w:val="${families[name] ?? 'auto'}"/></w:font>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:fonts xmlns:w="${namespace}">${fonts.join('')}</w:fonts>`;
}
