/** The tables and the converter of 新同文堂, a widely used extension, as it converts. It knows one Traditional, close to Taiwan's. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
// Its main module wants a document; the converter alone does not
import converterModule from 'tongwen-core/cjs/converter/index.js';
import dictionaryModule from 'tongwen-core/cjs/dictionary/index.js';

const { createConverterMap } = converterModule;
const { LangType } = dictionaryModule;

/** Its converter in the directions that are compared; for Hong Kong it has none of its own. */
export function tongwen(): Readonly<Record<'hans' | 'stays' | 'tw' | 'hk', (text: string) => string>> {
  const require = createRequire(import.meta.url);
  const list = (name: string) =>
    JSON.parse(readFileSync(require.resolve(`tongwen-dict/dist/${name}.min.json`), 'utf8')) as Record<string, string>;
  const converter = createConverterMap({
    s2t: [list('s2t-char'), list('s2t-phrase')],
    t2s: [list('t2s-char'), list('t2s-phrase')],
  });
  const traditional = (text: string) => converter.phrase(LangType.s2t, text);
  const simplified = (text: string) => converter.phrase(LangType.t2s, text);
  return { hans: simplified, stays: simplified, tw: traditional, hk: traditional };
}
