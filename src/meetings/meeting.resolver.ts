import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import type { Reading } from "../graph/reading";
import { listed } from "../pages/list";
import { DateOrder } from "../pages/orders";
import { PageArgs, costOfPage } from "../pages/page.args";
import { named } from "../pages/things";
import { Meeting, MeetingConnection } from "./meeting";
import { allMeetings, meetingsOfProcess, processOfMeeting } from "./meeting.graph";
import { meetings, processes } from "./meeting.things";
import { MeetingWhere } from "./meeting.where";
import { Process } from "./process";

@Resolver(() => Meeting)
export class MeetingResolver {
  @Query(() => Meeting, {
    nullable: true,
    description: "One meeting, by its slug or any usual name; null where there is none.",
  })
  meeting(@Arg("slug", () => String, { description: "Such as `oewg2-s5`." }) slug: string, @Ctx() reading: Reading) {
    return named(reading, meetings, slug, "slug");
  }

  @Query(() => MeetingConnection, {
    complexity: costOfPage,
    description: "The sessions, dialogues and debates at which things were said.",
  })
  meetings(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("where", () => MeetingWhere, { nullable: true, description: "Which meetings." }) where: MeetingWhere | null,
    @Arg("orderBy", () => DateOrder, { defaultValue: DateOrder.DATE_DESC, description: "In which order." })
    order: DateOrder,
    @Ctx() reading: Reading,
  ) {
    return listed(reading, allMeetings, { page, where, order });
  }

  @FieldResolver(() => Process, { nullable: true, description: "The process that it belongs to, if any." })
  async process(@Root() { slug }: Meeting, @Ctx() reading: Reading) {
    const process = await processOfMeeting(reading, slug);
    return process === null ? null : processes.of(process);
  }
}

@Resolver(() => Process)
export class MeetingsOfProcess {
  @FieldResolver(() => MeetingConnection, { complexity: costOfPage, description: "Its meetings, the latest first." })
  meetings(@Root() { slug, name }: Process, @Args(() => PageArgs) page: PageArgs, @Ctx() reading: Reading) {
    return listed(reading, meetingsOfProcess, { page, key: slug, whose: ` of ${name}` });
  }
}
