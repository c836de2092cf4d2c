/** Styles of view and toast. The background sends them, so that a page that nobody reads does not load them. */
import article from '../article.css?inline';
import view from './view.css?inline';

export const styles: string = view + article;
