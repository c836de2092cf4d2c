/** How likely a text is on one page: from the page's own characters and pairs of them, from words, and from how usual hanzi are. */

import { pairsInWords } from '../../rules/frequent-words.ts';
import { simplifiedOf } from '../../text/fold-characters.ts';
import { lazily } from '../../text/memo.ts';
import { countScripts } from '../../text/script.ts';
import { hanziLevel } from './gbk.ts';

export interface Frequency {
  /** How often a character stands on the page. */
  count(character: string): number;
  /** How often two characters stand together on the page. */
  pairs(first: string, second: string): number;
  /** Natural logarithm of how likely `character` is after `before` ('' at a beginning). */
  likelihood(before: string, character: string): number;
  /** The same for one that stands where it may not belong: neither it nor its neighbours speak for it. */
  doubted(before: string, character: string): number;
}

/** Characters that a page is taken to have shown before it is read: how firmly the general order of hanzi stands. */
const priorWeight = 1500;

/** Damage comes again: what stands this often on a page may be damage every time. */
const doubtedTimes = 3;

/** No mark that ends something stands right after one of these, unless the page does so elsewhere. */
const opening = /[“‘「《（(，。、：；！？,.:;!?]$/u;
const closing = /[，。、：；！？,.:;!?)）》]/u;

const fitting = (before: string, character: string) => (closing.test(character) && opening.test(before) ? 0.01 : 1);

/** The hanzi that official and newspaper prose uses most, in about that order: half of all it prints. */
const everyday =
  '的一国在人了有中是年和大业不为发会工上地市要个产这出行作生家以成到日民来我部对进多全建他公开们场展时理新方主企资实学报制政济用同于法高长现本月定化加动合品重关机分力自外者区能设后就等体下万元社过前面农也得与说之员而务利电文事可种总改三各好金第司其从平代当天水省提商十管内小技位目起海所立已通入量子问度北保心还科委都术使明着次将增基名向门应里美由规今题记点计去强两些表系办教正条最达特革收二期并程厂如道际及西口京华任调性导组东路活广意比投决交统党南安此领结营项情解议义山先车然价放世间因共院步物界集把持无但城相书村求治取原处府研质信四运县军件育局干队团又造形级标联专少费效据手施权江近深更认果格几看没职服台式益想数单样只被亿老受优常销志战流很接乡头给至难观指创证织论别五协变风批见究支那查张精每林转划准做需传争税构具百或才积势举必型易视快李参回引镇首推思完消值该走装众责备州供包副极整确知贸己环话反身选亚么带采王策真女谈严斯况色打德告仅它气料神率识劳境源青护列兴许户马港则节款拉直案股光较河花根布线土克再群医清速律她族历非感占续师何影功负验望财类货约艺售连纪按讯史示象养获石食抓富模始住赛客越闻央席坚';

/** How much of what follows a character in running text makes a word with it: about half. */
const inWordsShare = 0.5;

/** Share of what follows a character, for each that makes words with it: the rank tells it, as Zipf found. */
const followers = lazily(
  () =>
    new Map(
      pairsInWords.split(' ').map(([first = '', ...rest]) => {
        const whole = Math.log(rest.length + 2);
        return [first, new Map(rest.map((second, rank) => [second, inWordsShare / (rank + 2) / whole]))];
      }),
    ),
);

/** A mirror's text is Traditional all through: what only Simplified has is what misread bytes look like. */
const otherScript = 0.02;

/** Share of `character` among what follows `before`, as far as words tell. */
function inWords(before: string, character: string): number {
  const known = followers().get(simplifiedOf.get(before) ?? before);
  const share = known?.get(simplifiedOf.get(character) ?? character) ?? 0;
  return share > 0 && countScripts(character).hans > 0 ? otherScript * share : share;
}

/** Share in running text, by kind; only the order of magnitude counts. */
function prior(character: string): number {
  return countScripts(character).hans > 0 ? otherScript * general(character) : general(character);
}

function general(character: string): number {
  if (/[，。、：；！？“”‘’（）《》—…,.:;!?()\n]/u.test(character)) return 5e-3;
  if (/[0-9A-Za-z ]/u.test(character)) return 1e-4;
  if (!/\p{Script=Han}/u.test(character)) return /[\uE000-\uF8FF]/u.test(character) ? 1e-9 : 1e-7;
  const rank = everyday.indexOf(simplifiedOf.get(character) ?? character);
  if (rank >= 0) return rank < 100 ? 2e-3 : 6e-4;
  const level = hanziLevel(character) || hanziLevel(simplifiedOf.get(character) ?? '');
  return level === 1 ? 1e-4 : level === 2 ? 5e-6 : 2e-7;
}

/** Counts the characters of a page. Linear in its length. */
export function frequencyOf(texts: readonly string[]): Frequency {
  const counts = new Map<string, number>();
  const together = new Map<string, number>();
  let total = 0;
  for (const text of texts) {
    let before = '';
    for (const character of text) {
      total++;
      counts.set(character, (counts.get(character) ?? 0) + 1);
      if (before !== '') together.set(before + character, (together.get(before + character) ?? 0) + 1);
      before = character;
    }
    // Lines end, too, and a mark mostly stands there
    total++;
    counts.set('\n', (counts.get('\n') ?? 0) + 1);
    if (before !== '') together.set(`${before}\n`, (together.get(`${before}\n`) ?? 0) + 1);
  }
  const count = (character: string) => counts.get(character) ?? 0;
  const pairs = (first: string, second: string) => together.get(first + second) ?? 0;
  const priors = new Map<string, number>();
  const usual = (character: string) => {
    const known = priors.get(character);
    if (known !== undefined) return known;
    const found = prior(character) * priorWeight;
    priors.set(character, found);
    return found;
  };
  const share = (character: string, times: number) => (times + usual(character)) / (total + priorWeight);
  return {
    count,
    pairs,
    likelihood(before, character) {
      const alone = share(character, count(character));
      if (before === '') return Math.log(alone);
      // After a character that the page shows often, what has followed it counts for more
      const together = pairs(before, character);
      const following = (together + 4 * alone) / (count(before) + 4);
      const fit = together > 0 ? 1 : fitting(before, character);
      return Math.log(fit * (0.5 * alone + 0.5 * following + inWords(before, character)));
    },
    doubted: (before, character) =>
      Math.log(
        fitting(before, character) *
          (share(character, Math.max(0, count(character) - doubtedTimes)) + inWords(before, character)),
      ),
  };
}
