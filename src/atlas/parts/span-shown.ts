import { dateShown } from "../words";

/** From when to when, as far as it is on record. */
export function spanShown(from: string | null, to: string | null): string {
  if (from === null && to === null) return "";
  return `${from === null ? "" : `from ${dateShown(from)}`}${to === null ? "" : ` until ${dateShown(to)}`}`.trim();
}
