import { TypedDocumentString } from "../operations/graphql";
import { folders, placeOf } from "../places";
import { type Piece, fieldsOf, isPiece } from "../saved/rows";
import { savedQuestions } from "../saved/saved-question";
import { textOf } from "../saved/answer-table";
import { givenFor } from "../saved/variables";
import { withIds } from "../saved/with-ids";
import type { Entry } from "./atom";
import { type Feed, dayOf, newestFirst } from "./feed";

/** The dated facts in the answer of a saved question. */
export const savedFeed: Feed = {
  path: "/q/:name.atom",
  told: async (ask, address, left) => {
    const question = savedQuestions().get(address.part("name"));
    if (question === undefined) return { data: undefined, errors: [], told: undefined };
    const operation = new TypedDocumentString<Piece, object>(withIds(question.text));
    const answered = await ask(operation, givenFor(question.variables, address), left);
    const { data } = answered;
    if (data === undefined) return { ...answered, told: undefined };
    const search = address.query.size === 0 ? "" : `?${address.query}`;
    const path = `/q/${question.name}${search}`;
    const facts = new Map(factsIn(data, [], path).map((fact) => [fact.key, fact]));
    return { ...answered, told: { title: question.title, path, entries: newestFirst(...facts.values()) } };
  },
};

/** The fields by which a fact is told, the better first. */
const tellers = ["summary", "title", "name", "symbol", "state"];

/** Whatever in an answer has a date of its own and is no source; a fact without an id is told by the thing above it. */
function factsIn(value: unknown, above: readonly Piece[], path: string): Entry[] {
  if (Array.isArray(value)) return value.flatMap((one) => factsIn(one, above, path));
  if (!isPiece(value)) return [];
  const within = fieldsOf(value)
    .filter(([name]) => name !== "source")
    .flatMap(([, its]) => factsIn(its, [value, ...above], path));
  const date = value["ofDate"];
  const teller = tellers.find((name) => typeof value[name] === "string");
  if (typeof date !== "string" || teller === undefined) return within;
  const day = dayOf(date);
  const id = [value, ...above].map((one) => one["id"]).find((one) => typeof one === "string");
  const whose = above.map((one) => one["name"]).find((one) => typeof one === "string");
  const told = textOf(value[teller]);
  const title = typeof whose === "string" && whose !== told ? `${whose}: ${told}` : told;
  const fact = { key: `${String(id)} ${day} ${told}`, title, summary: told, day, path: pathOf(id) ?? path };
  return [fact, ...within];
}

/** The page of a thing, where things of its kind have pages. */
const pathOf = (id: unknown): string | undefined =>
  typeof id === "string" && folders[id.split(":", 1).join("")] !== undefined ? placeOf(id) : undefined;
