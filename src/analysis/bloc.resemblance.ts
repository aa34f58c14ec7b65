import { coalitions } from "../coalitions/coalition.things";
import { today } from "../dates/today";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import { membersOf, questionOf } from "../questions/question";
import { sizeOf } from "../states/universe";
import { Resemblance } from "./bloc";

/** A coalition and its member states. */
interface Circle {
  readonly slug: string;
  readonly members: bigint;
}

/** All coalitions with their members of today, or of the day of their roll, by slug. All rolls are one statement, and so are all votes that definitions ask for. */
function circles(reading: Reading): Promise<readonly Circle[]> {
  return reading.kept.get(`coalitions ${today()}`, async () => {
    const names = await namesOf(reading);
    const slugs = names.all("Coalition").map(({ key }) => key);
    const members = (slug: string) => membersOf(reading, questionOf({ memberOf: { coalition: slug } }, names));
    return Promise.all(slugs.sort().map(async (slug) => ({ slug, members: await members(slug) })));
  });
}

/** The coalition that a set of states is most like, of those members that are `among`; null where none has a state in common with it. */
export async function resemblanceOf(reading: Reading, set: bigint, among: bigint): Promise<Resemblance | null> {
  const likenesses = (await circles(reading)).map(({ slug, members }) => {
    const [size, common] = [sizeOf(members & among), sizeOf(members & set)];
    return { slug, size, common, jaccard: common / (sizeOf(set) + size - common) };
  });
  const [first] = likenesses.filter(({ common }) => common > 0).sort((a, b) => b.jaccard - a.jaccard);
  if (first === undefined) return null;
  return Object.assign(new Resemblance(), first, { coalition: await coalitions.byKey(reading, first.slug) });
}
