import { groupedBy } from "../../groups";
import { counted } from "../words";

/** A vote as a picture of votes tells it. */
interface VoteTold {
  readonly date: string | null;
  readonly title: string;
}

/** What is told of some votes beside what they were on. */
interface VotesKnown {
  /** How many they are, where only some of them are given: the latest. */
  readonly all?: number;
  /** What is said of them, in words: `the same choice in 17 of 18`. */
  readonly said?: string;
}

/**
 * Which votes a picture is made of, for whoever never saw its page: how many, of which years, and what they were on. The numbers come
 * first, for a line that is cut short must not lose them.
 */
export function votesTold(votes: readonly VoteTold[], { all = votes.length, said }: VotesKnown = {}): string {
  const years = votes.flatMap(({ date }) => date?.slice(0, 4) ?? []).toSorted();
  const when = [...new Set([years[0], years.at(-1)])].flatMap((year) => year ?? []).join(" to ");
  const told = `${counted(all, "recorded vote")} of the General Assembly of the United Nations in plenary${when === "" ? "" : `, ${when}`}`;
  return `${told}${said === undefined ? "" : `: ${said}`}.${onWhat(votes, all)}`;
}

/** On what most of them were taken; or the latest, where no two are on the same, or not all are known. */
function onWhat(votes: readonly VoteTold[], all: number): string {
  const titles = groupedBy(
    votes.filter(({ title }) => title !== ""),
    ({ title }) => title,
  );
  const [first] = [...titles].toSorted(([, a], [, b]) => b.length - a.length);
  const latest = votes.toSorted((a, b) => (b.date ?? "").localeCompare(a.date ?? ""))[0];
  if (first === undefined || latest === undefined) return "";
  const [title, its] = first;
  if (all > votes.length || its.length === 1)
    return latest.title === "" ? "" : ` ${all === 1 ? "It was" : "The latest was"} on “${latest.title}”.`;
  return its.length === all ? ` All on “${title}”.` : ` Most often, ${its.length} times, on “${title}”.`;
}
