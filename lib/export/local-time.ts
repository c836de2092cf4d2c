/** Times as a reader's clock shows them. */

/** Milliseconds since 1970 as local time without zone, to the second (`2026-01-02T03:04:05`), as zips and notes have it. */
export function localTime(time: number): string {
  return new Date(time - new Date(time).getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
}
