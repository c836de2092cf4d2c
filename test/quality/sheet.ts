/** The nouns of the bench: texts, notices and sheets (a text with its notices, ready to be printed by a layout). */
import type { GapReason, PageKind } from '../../lib/model/types.ts';

/** One block of a text as its author has it. */
export type TextBlock =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5; readonly text: string }
  | { readonly type: 'paragraph' | 'verse' | 'signature'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  /** Here a text of its own begins. `print` is how its title stands there; null where the page's title is it. */
  | {
      readonly type: 'section';
      readonly titles: readonly [string, ...string[]];
      readonly print: { readonly text: string; readonly tag: 'strong' | 'plain' | 'heading' } | null;
    }
  /** Printed, and not the author's: an outline, a summary, a run that stands there once more. */
  | { readonly type: 'extra'; readonly texts: readonly string[] };

export interface Text {
  readonly id: string;
  /** 领导讲话, 致辞, 婚礼…: for the reports alone. */
  readonly genre: string;
  readonly title: string;
  /** A line under the title that belongs to it: ——在…上的讲话. */
  readonly subtitle?: string;
  /** Lines under the title: the speaker, the day in brackets. */
  readonly imprint?: readonly string[];
  /** The day that the lines of the text itself name, YYYY-MM-DD. */
  readonly spoken?: string;
  readonly script: 'hans' | 'hant';
  readonly blocks: readonly TextBlock[];
}

/** Where a notice stands on the page. */
export const places = [
  'crumbs', // above the title
  'meta', // beside the date under the title
  'top', // lines of its own before the text, inside the text's container
  'first', // glued before the first sentence
  'middle', // lines of its own between two paragraphs
  'sentence', // in the middle of a sentence
  'end', // glued after the last sentence of a paragraph in the middle
  'last', // glued after the last sentence
  'bottom', // lines of its own after the text, inside the container
  'below', // after the container
  'aside', // in a column beside it
  'footer', // at the end of the page
] as const;
export type Place = (typeof places)[number];

/** What a gap notice hides: text in the middle, or the end; and what number the page gives of it. */
export interface GapNotice {
  readonly where: 'middle' | 'end' | 'start';
  readonly reason: GapReason;
  /** `printed` or computable from printed numbers; `share`: only a percentage stands there; `none`. */
  readonly number: 'printed' | 'share' | 'none';
}

/** Elements within a line. */
export const runTags = ['a', 'button', 'span', 'strong', 'font', 'b', 'em', 'i', 'u', 'small', 'label', 'sup'] as const;
export type RunTag = (typeof runTags)[number];

export const noticeTags = ['p', 'div', 'a', 'button', 'span', 'strong', 'h3', 'li'] as const;

/** A wording of a notice. Inert: braces name what a page fills in ({site} {title} {n} {total} {shown} {percent} {read} {pages} {views}). */
export interface Notice {
  readonly id: string;
  /** The class of noise. */
  readonly class: string;
  readonly place: Place;
  /** Several strings are several elements, one after the other. */
  readonly text: readonly string[];
  /** The element that holds each string; `p` where not said. */
  readonly tag?: (typeof noticeTags)[number];
  /** All strings stand in one line, each in its own element of these; bare text where null. */
  readonly tags?: readonly (RunTag | null)[];
  /** The mark-up, where strings in elements do not say it: entities, icons, hidden pieces. `text` is for the junk then. */
  readonly html?: string;
  /** How often it stands there; once where not said. For `middle`, `sentence` and `end`. */
  readonly times?: number;
  readonly gap?: GapNotice;
  /** Looks like a gap, and the text is there: both to name a gap and to name none is right. */
  readonly mayGap?: true;
  /** Strings that may not be left; `{…}` as in the text. Where none are named, the text's own strings of 4 characters and more. */
  readonly junk?: readonly string[];
  readonly script?: 'hant';
}

/** A piece of a line. */
export interface Run {
  readonly text: string;
  /** Element around the piece; bare text where not said. */
  readonly tag?: RunTag;
  /** The piece's mark-up, in place of its text. */
  readonly html?: string;
}

/** One line of the container that holds the text: the author's, or the page's. */
export type Line =
  | { readonly type: 'heading'; readonly level: 2 | 3 | 4 | 5; readonly runs: readonly Run[] }
  | {
      readonly type: 'paragraph' | 'verse' | 'signature' | 'imprint' | 'section' | 'extra';
      readonly runs: readonly Run[];
    }
  | { readonly type: 'notice'; readonly tag: NonNullable<Notice['tag']>; readonly runs: readonly Run[] }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] };

/** A notice outside the container, filled in. */
export interface Fragment {
  readonly tag: NonNullable<Notice['tag']>;
  readonly texts: readonly string[];
  /** The mark-up of the strings, where they do not stand each in an element. */
  readonly html?: string;
}

/** Everything that a layout prints. */
export interface Sheet {
  readonly title: string;
  /** What stands in the head's title element. */
  readonly headTitle: string;
  readonly site: string;
  /** The date as printed under the title, or null where the page prints none. */
  readonly printed: string | null;
  /** The same day as YYYY-MM-DD, for layouts that print it their own way. */
  readonly day: string | null;
  readonly lines: readonly Line[];
  readonly crumbs: readonly Fragment[];
  readonly meta: readonly Fragment[];
  readonly below: readonly Fragment[];
  readonly aside: readonly Fragment[];
  readonly footer: readonly Fragment[];
  /** Titles of other pages with their dates. */
  readonly others: readonly { readonly title: string; readonly day: string }[];
  readonly hant: boolean;
}

/** A way to print a sheet. */
export interface Layout {
  readonly id: string;
  /** Which pages of the web look like this. */
  readonly why: string;
  /** Lists and tables come out as lines. */
  readonly flat?: true;
  /** Prints lines of its own (the number of a sheet, a running head) within paragraphs. */
  readonly cutsParagraphs?: true;
  /** The site prints Traditional. */
  readonly hant?: true;
  /** What the layout itself prints and may not be left. */
  readonly junk: readonly string[];
  /** What is in the frame, where the text stands in a frame. */
  readonly frame?: (sheet: Sheet) => string;
  readonly print: (sheet: Sheet) => string;
}

export type ReferenceBlock =
  | { readonly type: 'heading' | 'paragraph'; readonly text: string }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'table'; readonly rows: readonly (readonly string[])[] }
  | {
      readonly type: 'gap';
      readonly reason: GapReason;
      readonly omittedChars: number | null;
      /** Where only a share is printed, null and what can be computed from it are both right. */
      readonly orAbout?: number;
    };

export interface ReferenceSpeech {
  readonly title: string;
  /** Other ways to name it that are as right. */
  readonly orTitles: readonly string[];
  readonly published: string | null;
  readonly complete: boolean;
  readonly blocks: readonly ReferenceBlock[];
}

/** What is right for a page, in the form of the project's gold files. */
export interface Reference {
  readonly kind: PageKind;
  /** Another kind that can be defended. */
  readonly orKind?: PageKind;
  /** Empty for pages that are no speech: what is kept of them is not judged. */
  readonly speeches: readonly ReferenceSpeech[];
  readonly junk: readonly string[];
  /** Lines under the title (subtitle, speaker, day): right as blocks of their own, and as fields of the record. */
  readonly underTitle: readonly string[];
  /** A gap at the end without a number is as right as none. */
  readonly mayGap?: true;
  /** The script in which the page is compared. */
  readonly script: 'keep' | 'hans';
}

export interface Page {
  readonly id: string;
  readonly class: string;
  readonly url: string;
  readonly html: string;
  /** The document of the page's frame, where the text stands in one. */
  readonly frame?: string;
  readonly reference: Reference;
  /** Belongs to the third that no rule may be fitted to. */
  readonly heldOut: boolean;
  /** The wave of fresh pages that it belongs to, measured on its own. */
  readonly wave?: string;
  /** What it was made of. */
  readonly parts: { readonly texts: readonly string[]; readonly layout: string; readonly notices: readonly string[] };
}
