import { Field, InputType, Int } from "type-graphql";
import { Period, daysAsked, timeInWords } from "../dates/period";
import { isGiven } from "../given";
import type { Reading } from "../graph/reading";
import { namesOf } from "../names/names";
import type { Connection } from "../pages/connection";
import { pageInMemory } from "../pages/list-in-memory";
import { NameOrder } from "../pages/orders";
import { type PageArgs, windowOf } from "../pages/page.args";
import { positionsOn } from "../positions/held";
import { subjectInWords } from "../positions/held.args";
import type { Position } from "../positions/position";
import { Attribution } from "../positions/position.where";
import type { StateWhere } from "../questions/state.where";
import { Region } from "../states/region";
import { universeOf } from "../states/universe";
import { Stance } from "../statements/stance";
import type { SubjectKey } from "../statements/subject";
import { statesAmong } from "./among";

@InputType({ description: "Conditions that a position on a subject must satisfy, all of them together." })
export class HeldPositionWhere {
  @Field(() => [Stance], { nullable: true, description: "The side of the latest evidence is one of these." })
  stance?: Stance[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: "`true`: the evidence takes different sides; `false`: it all takes one side.",
  })
  contested?: boolean | null;

  @Field(() => [Region], {
    nullable: true,
    description: "The state is in one of these regional groups of the United Nations.",
  })
  region?: Region[] | null;

  @Field(() => Int, { nullable: true, description: "Only evidence of this year counts." })
  year?: number | null;

  @Field(() => Period, {
    nullable: true,
    description: "Only evidence of this period counts; to be given instead of `year`.",
  })
  during?: Period | null;

  @Field(() => Attribution, { nullable: true, description: "Whose words count: a state's own, when nothing is said." })
  attribute?: Attribution | null;
}

/** What is wanted of the positions on a subject. */
interface Wanted {
  readonly page: PageArgs;
  readonly where: HeldPositionWhere;
  readonly among: StateWhere | null;
  /** Of a norm: the topics that it concerns count too. */
  readonly throughTopics: boolean;
}

/** The positions of all states on a subject, in order of the state's name. */
export async function positionsOnSubject(
  reading: Reading,
  subject: SubjectKey,
  { page, where, among, throughTopics }: Wanted,
): Promise<Connection<Position>> {
  const window = windowOf(page);
  const days = daysAsked(where, "where") ?? { from: null, to: null };
  const coalitions = where.attribute === Attribution.INCLUDE_COALITIONS;
  const [names, universe, limits, positions] = await Promise.all([
    namesOf(reading),
    universeOf(reading),
    statesAmong(reading, among),
    positionsOn(reading, subject, { ...days, coalitions, throughTopics }),
  ]);
  const own = new Map(positions.map((position) => [position.iso3, position]));
  const { stance, contested, region } = where;
  const asked = universe.all.filter(
    (state) => limits.has(state.iso3) && (!isGiven(region) || (isGiven(state.region) && region.includes(state.region))),
  );
  return pageInMemory(
    {
      all: asked
        .flatMap(({ iso3 }) => own.get(iso3) ?? [])
        .filter(
          (one) =>
            (!isGiven(stance) || stance.includes(one.stance)) && (!isGiven(contested) || one.contested === contested),
        ),
      list: "Positions of states",
      order: NameOrder.NAME_ASC,
      columns: 2,
      place: ({ iso3 }) => [universe.state(iso3).name, iso3],
      row: (node, cursor) => ({ node, cursor }),
      sentence: `Positions on ${subjectInWords(subject, names)}${throughTopics ? " or a topic that it concerns" : ""}${timeInWords(where)}${limits.says}`,
    },
    window,
  );
}
