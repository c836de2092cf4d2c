/** Pages that are no speeches. */
export { articles, orNone } from './articles.ts';
export { screens } from './screens.ts';
