import type { ReadSoFar } from "../asking";
import { searchFor } from "../elsewhere";
import { QuestionKind } from "../question-kind";
import { outOfScope } from "./scope-told";

/** The page of a state is no answer to what is on no record. */
const isOfStateAlone = ({ elsewhere, sentence }: ReadSoFar): boolean =>
  elsewhere === null ? sentence === "All states" : /^\/states\/[A-Z]{3}$/.test(elsewhere.path);

/** Notes that say less than that something is on no record at all. */
const isLoose = (note: string | null): boolean =>
  note === null || /^(?:How many, how often|What states would do|Nobody of this name|No order in time)/.test(note);

/** Said of a question of which too little was read to answer it. */
const hardlyRead =
  "This was not read, and the words are only looked for as they stand: on record is what states and others said, voted on and agreed at the United Nations about the security of cyberspace.";

/** Tells of what was left unread that it is on no record here, where it is of a kind that never is. */
export function withScopeTold<Found extends ReadSoFar>(read: Found): Found {
  const { question, unread, elsewhere } = read;
  if (unread.length === 0) return read;
  const found = outOfScope.flatMap(({ asks, note }) => {
    const its = asks.exec(question);
    return its === null ? [] : [{ start: its.index, end: its.index + its[0].length, note }];
  });
  const [first] = found.filter(({ start, end }) => unread.some((one) => one.start < end && start < one.end));
  const isSearch = elsewhere?.kind === QuestionKind.SEARCH;
  if (first === undefined)
    return isSearch && unread.every(({ note }) => note === null)
      ? { ...read, unread: unread.map((one, place) => (place === 0 ? { ...one, note: hardlyRead } : one)) }
      : read;
  const [told] = unread.filter((one) => one.start < first.end && first.start < one.end);
  const noted = unread.map((one) => (one === told && isLoose(one.note) ? { ...one, note: first.note } : one));
  return isOfStateAlone(read) && isLoose(told?.note ?? null)
    ? { ...read, sentence: null, where: null, understood: [], unread: noted, elsewhere: searchFor(question) }
    : { ...read, unread: noted };
}
