import { type Address, given, givenAll } from "../address";
import { type Part, isTableWhole, rowsOf } from "../page";
import { chosenIn, timeOrSpanIn } from "../parts/filters";
import { onTopic } from "../parts/on-topic";
import { choices, regions } from "../words";
import { bodiesInShort, putToVote } from "../words-of-texts";

/** How many recorded votes on the whole of one text are asked for: that of the Assembly and those before it; and of parts of a text. */
const most = { onWhole: 4, onParts: 30 };
/** How many resolutions a file asks for at once, each with all votes: what one operation may cost allows no more. */
const resolutionsAtOnce = { onWhole: 8, onParts: 1 };

/** Which votes are asked for by the address of their page. */
export function votesAsked(address: Address, part: Part) {
  const state = given(address, "state");
  const symbols = givenAll(address, "resolution");
  const on = chosenIn(address, "on", putToVote);
  const [body] = chosenIn(address, "body", bodiesInShort) ?? [];
  const isFile = isTableWhole(part);
  const which = on === null ? "onWhole" : "onParts";
  return {
    state: state ?? "",
    ofState: state !== undefined,
    where: {
      symbol: symbols.length === 0 ? null : symbols,
      ...onTopic(given(address, "topic")),
      sponsor: given(address, "sponsor") ?? null,
      ...timeOrSpanIn(address),
      adoption: on === null ? ["VOTE" as const] : null,
    },
    body: body ?? null,
    bodies: body === undefined ? null : [body],
    on: on ?? ["WHOLE" as const],
    choice: chosenIn(address, "choice", choices),
    region: chosenIn(address, "region", regions),
    first: isFile ? rowsOf.file : rowsOf.page,
    resolutions: isFile ? resolutionsAtOnce[which] : rowsOf.page,
    rollCalls: most[which],
    votes: isFile ? rowsOf.file : 0,
    after: part.after ?? null,
  };
}
