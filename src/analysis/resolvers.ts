import { resolversIn } from "../pages/chapter";
import * as agreements from "./agreement.resolver";
import * as blocs from "./bloc.resolver";
import * as closest from "./closest.resolver";
import * as cohesions from "./cohesion.resolver";
import * as coSponsorships from "./co-sponsorship.resolver";
import * as differences from "./differences.resolver";
import * as differenceLists from "./difference-lists.resolver";
import * as overTime from "./over-time.resolver";
import * as voteShifts from "./vote-shift.resolver";

/** What this folder adds to the API. */
export const resolvers = resolversIn(
  agreements,
  blocs,
  closest,
  cohesions,
  coSponsorships,
  differences,
  differenceLists,
  overTime,
  voteShifts,
);
