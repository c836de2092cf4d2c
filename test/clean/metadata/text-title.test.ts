/** A text without a page around it is called by the first of its lines that could be a title; what tells of the text is none. */
import { describe, expect, test } from 'vitest';
import { findTextTitle } from '../../../lib/clean/metadata/text-title.ts';
import { cleanText } from '../../../lib/clean/pipeline.ts';
import { pieces } from '../../../lib/model/edits.ts';

const sentence = '入冬以来，桑河两岸的人都在修堤，挖土的、挑石的、做饭的各有分工，谁也没有闲着。';

test.each([
  ['with a blank in it', ['鄉長訪視護堤隊 感謝隊員冒雨巡守', sentence], '鄉長訪視護堤隊 感謝隊員冒雨巡守'],
  ['with a colon in it', ['站长：桑河大堤今年不怕水', sentence], '站长：桑河大堤今年不怕水'],
  ['that asks', ['堤修好了，水往哪里走？', sentence], '堤修好了，水往哪里走？'],
  ['that calls', ['加油，护堤的少年！', sentence], '加油，护堤的少年！'],
  ['above an office', ['我校举办泥塑兴趣小组汇报展', '桑河师范学校美术组', sentence], '我校举办泥塑兴趣小组汇报展'],
  ['of a rule, above its articles', ['桑河堤防养护办法', '第 1 條　為養護堤防，訂定本辦法。'], '桑河堤防养护办法'],
  [
    'of a rule, above its enactments',
    ['桑河堤防条例', '2001年3月6日 县人民政府令第3号公布', '第一章 总则'],
    '桑河堤防条例',
  ],
  ['below a path', ['首页 > 讲话 > 水务', '在护堤动员会上的讲话', '同志们：', sentence], '在护堤动员会上的讲话'],
  ['below a site and its menu', ['桑河文秘网', '登录 | 注册', '把堤修到心里去', sentence], '把堤修到心里去'],
  ['below a paper and its day', ['桑河日报 1998年5月2日', '护堤队添了女队员', sentence], '护堤队添了女队员'],
  ['below labels', ['时间：2019-03-02', '栏目：基层', '护堤队添了女队员', sentence], '护堤队添了女队员'],
  ['above its subtitle', ['一锹一锹把堤垒高', '——在护堤动员会上的讲话', sentence], '一锹一锹把堤垒高'],
  ['above what an editor says', ['把堤修到心里去', '这是站长在护堤动员会上的讲话', sentence], '把堤修到心里去'],
  ['below the number of a paper', ['桑政发〔2020〕7号', '关于冬季护堤的通知', sentence], '关于冬季护堤的通知'],
  ['below a column', ['领导讲话专栏', '在护堤动员会上的讲话', '同志们：', sentence], '在护堤动员会上的讲话'],
])('a title %s', (_, lines, title) => {
  expect(findTextTitle(lines)).toBe(title);
});

test.each([
  ['begins with a greeting', ['各位乡亲：', sentence]],
  ['begins with a sentence', [sentence, '护堤队添了女队员']],
  ['begins with its first part', ['一、堤上的情况', sentence]],
  ['begins with an article', ['第一条 为养护堤防，制定本办法。', sentence]],
  ['has only a day above it', ['2019年3月2日', sentence]],
  ['has only its speaker above it', ['护堤站站长　石渡', '各位乡亲：', sentence]],
])('a text that %s has none', (_, lines) => {
  expect(findTextTitle(lines)).toBeNull();
});

describe('a title found in a text', () => {
  const read = (lines: readonly string[]) => {
    const { speeches, changes } = cleanText([...lines, sentence, sentence.replace('入冬', '开春')].join('\n'));
    return {
      title: speeches[0]?.title,
      text: speeches.flatMap(({ blocks }) => blocks.flatMap((block) => pieces(block))),
      rules: changes.map(({ rule }) => rule),
    };
  };

  test('goes from the text, and the log says so', () => {
    expect(read(['站长：桑河大堤今年不怕水'])).toEqual({
      title: '站长：桑河大堤今年不怕水',
      text: [sentence, sentence.replace('入冬', '开春')],
      rules: ['title-line'],
    });
  });

  test('a greeting lends no title to a text without one', () => {
    expect(read(['各位乡亲：']).title).toBe(sentence.slice(0, 24));
  });
});
