/** How the tables of hard words are written and read. */

/** A text in three orthographies. */
export type Row = readonly [simplified: string, taiwan: string, hongKong: string];

/** What Hong Kong writes where Taiwan writes another (常用字字形表), whatever the word. The particle 著 is not told by its character. */
const regional: ReadonlyMap<string, string> = new Map(
  [...'裡裏麵麪臺台檯枱群羣峰峯床牀汙污洩泄悅悦稅税說説脫脱銳鋭閱閲戶户衛衞溫温敘敍臥卧缽鉢蔥葱']
    .join('')
    .match(/../gu)
    ?.map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
);

/** Lines `Simplified Taiwan [Hong-Kong]`; what follows `#` and empty lines are left out. */
export function rowsOf(table: string): readonly Row[] {
  return table
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [simplified, taiwan, hongKong, more] = line.split(' ');
      if (simplified === undefined || taiwan === undefined || more !== undefined) throw new Error(`Not a row: ${line}`);
      return [simplified, taiwan, hongKong ?? inHongKong(taiwan)] as const;
    });
}

function inHongKong(taiwan: string): string {
  return taiwan.replace(/./gu, (character) => regional.get(character) ?? character);
}
