/** The Firefox to use, or null where there is none that is new enough. Throws where `FIREFOX_PATH` names no file. */
export function findFirefox(): string | null;
