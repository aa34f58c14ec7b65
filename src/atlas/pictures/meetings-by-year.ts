import { groupedBy } from "../../groups";
import { graphql } from "../operations";
import type { MeetingsDrawnFragment } from "../operations/graphql";
import { placeOf } from "../places";
import { counted } from "../words";
import { gridPicture } from "./grid-picture";
import { type Picture, restingOn } from "./picture";
import { stepOf, stepsOfCounts, wordsOfSteps } from "./steps";

/** When meetings were held, and of which process. */
graphql(`
  fragment MeetingsDrawn on MeetingConnection {
    totalCount
    nodes {
      date
      process {
        id
        name
      }
      source {
        id
        title
        publisher
      }
    }
  }
`);

const steps = stepsOfCounts("meeting");

/** Where a meeting has its row: that of its process. */
const forumOf = ({ process }: MeetingsDrawnFragment["nodes"][number]) =>
  process === null ? { label: "None of these", path: "/meetings" } : { label: process.name, path: placeOf(process.id) };

/** How many meetings there were in each year, a row for each process; nothing where none has a date. `chosen` says by what they were chosen, where they were. */
export function meetingsByYear({ totalCount, nodes }: MeetingsDrawnFragment, chosen?: string): Picture | undefined {
  const dated = nodes.flatMap((meeting) =>
    meeting.date === null ? [] : [{ ...forumOf(meeting), year: Number(meeting.date.slice(0, 4)) }],
  );
  if (dated.length === 0) return undefined;
  const known = dated.map(({ year }) => year);
  const [first, last] = [Math.min(...known), Math.max(...known)];
  const forums = [...groupedBy(dated, ({ label }) => label)].toSorted(
    ([a, one], [b, other]) =>
      Number(one[0]?.path === "/meetings") - Number(other[0]?.path === "/meetings") ||
      other.length - one.length ||
      a.localeCompare(b),
  );
  const left = totalCount - dated.length;
  const picture = gridPicture({
    id: "meetings",
    title: "How many meetings, by process and year",
    about: `${counted(dated.length, "meeting")} on international security in cyberspace of which it is on record when they were.${chosen === undefined ? "" : ` Chosen by ${chosen}.`}`,
    columns: Array.from({ length: last - first + 1 }, (_, index) => String(first + index)),
    rows: forums.map(([label, its]) => {
      const years = [...groupedBy(its, ({ year }) => year)].toSorted(([a], [b]) => a - b);
      return {
        label,
        path: its[0]?.path ?? "/meetings",
        says: `${label}: ${years.map(([year, { length }]) => `${year} ${counted(length, "meeting")}`).join(", ")}`,
        cells: years.map(([year, { length }]) => ({ column: year - first, sides: [stepOf(steps, length)] })),
      };
    }),
    words: wordsOfSteps(steps),
    note: `A meeting counts in the year in which it began${left === 0 ? "" : `; ${counted(left, "further meeting")} not in it`}.`,
    empty: "Where a field is empty, no meeting is on record, which is not to say that there was none.",
  });
  return restingOn(picture, nodes);
}
