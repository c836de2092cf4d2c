/**
 * Kills the browser under the library, again and again: `npm run crash`, after a build. 60 rounds, or as many as are given:
 * `npm run crash -- 200`. Ends with 1 where anything that was confirmed is lost, or anything is half-written.
 */
import { crashRounds, type Round } from './rounds.ts';

const count = Number(process.argv[2] ?? 60);
const seed = Number(process.argv[3] ?? Date.now() % 1_000_000);
console.log(`${count} rounds, seed ${seed}`);

const rounds: Round[] = [];
for await (const round of crashRounds(count, seed)) {
  rounds.push(round);
  const { work, after, confirmed, problems } = round;
  console.log(
    `${rounds.length}. ${work}, killed after ${after} ms: ${confirmed} confirmed, ${problems.length} problems`,
  );
  for (const problem of problems) console.log(`   ${problem}`);
}

console.log('\n| work | kills | confirmed before them | problems |\n|---|---|---|---|');
for (const work of new Set(rounds.map((round) => round.work))) {
  const own = rounds.filter((round) => round.work === work);
  const sum = (of: (round: Round) => number) => own.reduce((total, round) => total + of(round), 0);
  console.log(
    `| ${work} | ${own.length} | ${sum(({ confirmed }) => confirmed)} | ${sum(({ problems }) => problems.length)} |`,
  );
}
const bad = rounds.filter(({ problems }) => problems.length > 0).length;
console.log(bad === 0 ? '\nNothing was lost.' : `\n${bad} of ${rounds.length} rounds lost something.`);
process.exitCode = bad === 0 ? 0 : 1;
