import { createWriteStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { chance, oneOf } from "../figures";

/** A member of the United Nations, and the day on which it was admitted. */
export interface Member {
  readonly iso3: string;
  readonly name: string;
  readonly since: string;
}

/** How many roll calls the General Assembly had from 1946 to 2025, as far as they are published. */
export const rollCallsOnRecord = 6_842;

const choices = ["Y", "Y", "Y", "Y", "Y", "Y", "N", "A", "A", "X"];
const years = { first: 1946, number: 80 };

/** The day and the session of a roll call: they are spread evenly over eighty autumns. */
function when(number: number, of: number): { readonly date: string; readonly session: number } {
  const autumn = Math.floor((number * years.number) / of);
  const day = String(1 + (number % 28)).padStart(2, "0");
  return { date: `${years.first + autumn}-12-${day}`, session: autumn + 1 };
}

/** A roll call a line, in the layout in which roll calls stand beside votes; its totals are those of its rows. */
export function* rollCallLines(members: readonly Member[], rollCalls: number): Generator<string> {
  yield "rollcall_id,resolution,session,date,title,yes,no,abstain,meeting,dataset,amend,para\n";
  for (const { id, symbol, session, date, votes } of byChance(members, rollCalls)) {
    const count = (choice: string) => votes.filter((vote) => vote.choice === choice).length;
    yield `${id},${symbol},${session},${date},Matter ${id} of its time,${count("Y")},${count("N")},${count("A")},,chance,0,0\n`;
  }
}

/** A vote a line, in the layout of one vote a row. */
export function* voteLines(members: readonly Member[], rollCalls: number): Generator<string> {
  yield "rollcall_id,resolution,session,date,iso3,name_in_source,vote,dataset\n";
  for (const { id, symbol, session, date, votes } of byChance(members, rollCalls))
    yield votes
      .map(({ iso3, name, choice }) => `${id},${symbol},${session},${date},${iso3},"${name}",${choice},chance\n`)
      .join("");
}

/** So many roll calls of whoever was a member on the day, the same each time. */
function* byChance(members: readonly Member[], rollCalls: number) {
  const random = chance(80);
  for (let number = 0; number < rollCalls; number += 1) {
    const { date, session } = when(number, rollCalls);
    const votes = members
      .filter(({ since }) => since < date)
      .map(({ iso3, name }) => ({ iso3, name, choice: oneOf(random, choices) }));
    // Records of other lengths have other roll calls, on other texts.
    const id = `chance:${rollCalls}:${number}`;
    yield { id, symbol: `A/RES/${session}/${rollCalls}${String(number).padStart(5, "0")}`, session, date, votes };
  }
}

/** Writes both files of a record into a folder; resolves to their paths. */
export async function writeRecord(folder: string, members: readonly Member[], rollCalls: number): Promise<string[]> {
  const files = [
    [join(folder, `votes-${rollCalls}.csv`), voteLines(members, rollCalls)],
    [join(folder, `roll-calls-${rollCalls}.csv`), rollCallLines(members, rollCalls)],
  ] as const;
  for (const [file, lines] of files) await pipeline(Readable.from(lines), createWriteStream(file));
  return files.map(([file]) => file);
}
