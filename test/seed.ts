/**
 * Generated cases are the same in every run, so that a check passes or fails by what was changed and not by chance.
 * `CHANCE=1 npx vitest run …` looks at others, and `CHANCE=new` at others each time; what fails tells its seed.
 */
import fc from 'fast-check';

/** The day on which the first of them was drawn. */
const usual = 20261122;

const { CHANCE: wanted } = process.env;

fc.configureGlobal({ seed: wanted === undefined ? usual : wanted === 'new' ? Date.now() % 2 ** 31 : Number(wanted) });
