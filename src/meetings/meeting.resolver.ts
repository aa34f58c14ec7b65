import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { leads, offers } from "../pages/leads";
import { DateOrder } from "../pages/orders";
import { named } from "../pages/things";
import { Meeting, MeetingConnection } from "./meeting";
import { allMeetings, meetingsOfProcess, processOfMeeting } from "./meeting.graph";
import { meetings } from "./meeting.things";
import { MeetingWhere } from "./meeting.where";
import { Process } from "./process";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, {
    nullable: true,
    description: "One meeting, by its slug or any usual name; null beside an error where there is none.",
  })
  meeting(
    @Arg("slug", () => String, { description: "The slug of the meeting, such as `oewg2-s5`, or any usual name of it." })
    slug: string,
    @Ctx() reading: Reading,
  ) {
    return named(reading, meetings, slug, "slug");
  }

  @FieldResolver(() => Process, { nullable: true, description: "The process that the meeting belongs to, if any." })
  process(@Root() { slug }: Meeting, @Ctx() reading: Reading) {
    return processOfMeeting(reading, slug);
  }
}

/** The lists that begin here. */
export const listsOfMeeting = [
  offers("meetings", {
    to: () => MeetingConnection,
    list: allMeetings,
    about: "The sessions, dialogues and debates at which things were said.",
    where: {
      type: () => MeetingWhere,
      description: "Only the meetings that satisfy these conditions; all of them when nothing is said.",
    },
    order: { of: DateOrder, usual: DateOrder.DATE_DESC },
  }),
] as const;

export const MeetingsOfProcess = leads(() => Process, "meetings", {
  to: () => MeetingConnection,
  list: meetingsOfProcess,
  about: "The meetings of the process, the latest first.",
  whose: ({ name }: Process) => ` of ${name}`,
});
