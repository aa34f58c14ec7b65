import type { AskedElsewhere } from "../asking";

const whoever =
  "(?:who|which (?:states|countries|governments|delegations)|what (?:states|countries)|how many (?:states|countries))";
const it = "(?:it|this|that|them|they|those|these|each(?: of them)?|each one)";
const was = "(?:was|were|is|are|did|does|do|has|have|had|will)";
const there = "(?: (?:there|then|at it|by it|in it|on it|in the end|at the end|each|first|exactly))*";
const whenMade = `(?:when|(?:in|on) (?:which|what) (?:year|date)|what year|what date)(?: exactly)?(?: ${was} ${it}(?: (?:been|all|come|put|be))*(?: (?:adopted|published|issued|made|released|passed|tabled|agreed|submitted|voted on|proposed|suggested|forward|out|happen|taken|written|signed|dated|to a vote))*)?${there}`;
const spoke =
  "(?:(?:has|have|had) )?(?:spoke|spoken|spoken up|said (?:anything|something)|commented|supported|support|supports|backed|back|opposed|oppose|opposes|rejected|endorsed|criticised|mentioned|raised|taken a (?:side|position)|took a (?:side|position)|is|are|was|were|stands?|stood)(?: (?:of|on|for|about|against|in|fav\\w+|to))*";
const says =
  "(?:say|says|ask|asks|ask for|require|requires|demand|mean|means|do|contain|contains|cover|want|provide|call for|mandate)";
const whatItSays = `what (?:${was} )?${it} ${says}(?: (?:of|from) (?:states|countries))?|what is (?:in )?${it}(?: about)?`;
const outcome = `what (?:${was} )?(?:(?:${it}|states|countries|delegations|the outcome|the result|its outcome|its result|the upshot|decided|adopted|agreed|discussed|said|proposed|achieved|on the agenda|its topic) ?)(?:adopt|agree|decide|achieve|produce|conclude|discuss|propose|say|agree to|agree on|decide on|come up with|lead to|do|agreed|adopted|decided)?${there}|what came (?:out )?of it|what happened${there}|(?:which|what) (?:report|text|document|decisions?)(?: ${was})? (?:${it} )?(?:adopt|adopted|agree|agreed|produce|produced)(?: (?:on|there))*`;
const chair =
  "(?:who|which (?:country|state|diplomat)) (?:was |is |had |has |took |held |has had )?(?:the |its |in (?:the )?)?(?:chairs?|chaired|chairing|presided|presides|led|headed|president|chairman|chairperson)(?: (?:it|over it|of it))?";
const where =
  "(?:where|in (?:which|what) (?:city|place))(?: (?:was|were|did|is) (?:it|they)(?: (?:held|meet|take place|sit))?)?";
const fate = `what (?:became|has become|came|happened|has happened) (?:of|to|with) ${it}|${was} ${it} (?:adopted|accepted|taken up|rejected|left out|agreed|included)`;
const proposer = `(?:who|which (?:state|country|states|countries)) (?:proposed|put forward|suggested|tabled|sponsored|made|led|introduced|submitted|co-sponsored|is behind|was behind) ?${it}?(?: forward)?`;
const differ = `(?:where|how|on what|on which (?:votes|topics|issues)) (?:do|did) they (?:differ|agree|disagree|vote(?: differently)?|part)`;
const vote = `how (?:did|was) (?:${whoever}|states|countries|members|it|the vote|they) ?(?:vote|voted on|voted|come out|go)?(?: on it)?|what was the (?:vote|result|tally)`;

/** Second questions that a page answers beside the first, by the path of the page. */
const answers: readonly (readonly [page: RegExp, ...asked: string[]])[] = [
  [/^\/norms\/\w+$/, `${whoever} ${spoke}(?: ${it})?`, whatItSays],
  [/^\/meetings\/[\w-]+$/, outcome, chair, where, whenMade],
  [/^\/meetings\?/, where, whenMade],
  [/^\/processes\/[\w-]+$/, chair, whenMade],
  [/^\/(?:resolutions|reports|proposals|roll-calls)\?/, whenMade],
  [/^\/paragraphs\?/, whenMade, whatItSays],
  [/^\/resolutions\/[^?#]+(?:#vote)?$/, whenMade, whatItSays, vote, proposer],
  [/^\/reports\/[^?#]+$/, whenMade, whatItSays],
  [/^\/proposals\/[\w-]+$/, whenMade, proposer, fate, `${whoever} ${spoke}(?: ${it})?`],
  [/^\/states\/[A-Z]{3}\/with\//, differ],
];
const table = answers.map(([page, ...asked]) => ({ page, asked: new RegExp(`^(?:${asked.join("|")})$`, "i") }));

/** What is asked, without the signs and the small words around it. */
const plainly = (tail: string): string => tail.replace(/^\W*(?:and |then )*/i, "").replace(/[\s?.!]+$/, "");

/** Whether the page of a first question tells what a second one asks. */
export const toldAnyway = (page: Pick<AskedElsewhere, "path"> | null, tail: string): boolean =>
  page !== null && table.some(({ page: its, asked }) => its.test(page.path) && asked.test(plainly(tail)));

const anotherYear =
  /^(?:(?:what|how)(?: (?:about|was it|did it|did they|was that|then))* )?(?:in |of |for )?(20\d\d)$/i;

/** The same page with a second year beside the one for which it was asked: `in 2022, and what about 2023?`. */
export function withAnotherYear<Page extends Pick<AskedElsewhere, "path" | "sentence">>(
  page: Page | null,
  tail: string,
): Page | undefined {
  const [, later = ""] = anotherYear.exec(plainly(tail)) ?? [];
  const [, year = ""] = /[?&]year=(20\d\d)(?=[&#]|$)/.exec(page?.path ?? "") ?? [];
  if (page === null || later === "" || year === "" || !page.sentence.includes(` in ${year}`)) return undefined;
  const [from, to] = [year, later].toSorted();
  return {
    ...page,
    path: page.path.replace(`year=${year}`, `year=${from ?? ""}%2F${to ?? ""}`),
    sentence: page.sentence.replace(` in ${year}`, ` from ${from ?? ""} to ${to ?? ""}`),
  };
}
