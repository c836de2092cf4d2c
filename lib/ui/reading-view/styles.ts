/** The styles of what is put over a page. They come with it from the background: a page that nobody reads does not load them. */
import article from '../article.css?inline';
import view from './view.css?inline';

/** Of the reading view and of messages. */
export const styles: string = view + article;
