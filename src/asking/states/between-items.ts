import type { Item } from "./item";

/** Whether no word that joins stands between two items. */
export const meet = (items: readonly Item[], { end }: Item, { at }: Item): boolean =>
  !items.some((one) => one.is === "join" && one.at >= end && one.end <= at);

/** Whether no more than a meeting is told. */
export const isMeetingAlone = (item: Item): boolean =>
  item.is === "time" && (item.beside.meeting ?? undefined) !== undefined;

/** The join that a list comes to after a comma. */
export function laterJoin(read: readonly Item[], from: number): "and" | "or" {
  const next = read.slice(from).find((item) => item.is === "join" && item.join !== "comma");
  return next?.is === "join" && (next.join === "or" || next.join === "nor") ? "or" : "and";
}
