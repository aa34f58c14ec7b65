import fc from "fast-check";
import type { Names } from "../../src/names/names";
import { Choice, VotingBody } from "../../src/resolutions/choice";
import { SponsorRole } from "../../src/resolutions/sponsor-role";
import { MembershipStatus } from "../../src/coalitions/membership-status";
import { Confidence } from "../../src/states/confidence";
import { Region } from "../../src/states/region";
import { StateStatus } from "../../src/states/state-status";
import { Attribution, EvidenceKind } from "../../src/positions/position.where";
import { Act, Stance } from "../../src/statements/stance";

import { anyResolutions } from "./any-resolutions";
import { type Where, any, date, joined, maybe, needed, period, some, timed, together } from "./by-chance";

/** Any question about states that these names allow. */
export function anyQuestion(names: Names): fc.Arbitrary<Where> {
  const key = (label: string, fits: (key: string) => boolean = () => true) =>
    fc.constantFrom(
      ...names
        .all(label)
        .map((one) => one.key)
        .filter(fits),
    );
  const onRoll = key("Coalition", (slug) => names.find(["Coalition"], slug)?.definition === null);
  const subject = fc.oneof(
    together(needed("topic", key("Topic")), maybe("includeNarrower", fc.constant(true))),
    together(needed("norm", key("Norm")), maybe("throughTopics", fc.constant(true))),
    needed("proposal", key("Proposal")),
    needed("paragraph", key("Paragraph")),
  );
  const record = [
    subject,
    maybe("act", some(Act)),
    maybe("evidence", some(EvidenceKind)),
    maybe("attribute", any(Attribution)),
    maybe("meeting", key("Meeting")),
    maybe("process", key("Process")),
    timed,
  ] as const;
  const actor = fc.oneof(
    ...["State", "Coalition", "Organisation"].map((label) => key(label).map((its) => `${label}:${its}`)),
  );
  const resolutions = anyResolutions(key, actor);
  const position = together(...record, maybe("stance", some(Stance, 4)));
  const simple = fc.oneof(
    needed("state", fc.uniqueArray(key("State"), { minLength: 1, maxLength: 3 })),
    needed("status", some(StateStatus, 2)),
    needed("region", some(Region)),
    ...["smallIsland", "leastDeveloped", "landlocked"].map((flag) => needed(flag, fc.boolean())),
    needed("continent", fc.uniqueArray(fc.constantFrom("Africa", "Asia", "Europe"), { minLength: 1, maxLength: 2 })),
    needed(
      "subregion",
      fc.uniqueArray(fc.constantFrom("Central Asia", "Sub-Saharan Africa", "Latin America and the Caribbean"), {
        minLength: 1,
        maxLength: 2,
      }),
    ),
    needed("position", position),
    needed("silentOn", together(...record)),
    needed(
      "shifted",
      together(
        subject,
        maybe("from", any(Stance)),
        maybe("to", any(Stance)),
        maybe("evidence", some(EvidenceKind)),
        maybe("attribute", any(Attribution)),
        needed("between", period),
      ),
    ),
    needed(
      "voted",
      together(
        fc.oneof(maybe("resolution", key("Resolution")), maybe("resolutions", resolutions)),
        maybe("choice", some(Choice, 4)),
        maybe("body", any(VotingBody)),
        timed,
      ),
    ),
    needed(
      "sponsored",
      together(
        fc.oneof(maybe("resolution", key("Resolution")), maybe("proposal", key("Proposal"))),
        maybe("role", some(SponsorRole)),
        timed,
      ),
    ),
    needed(
      "voteChanged",
      together(
        needed("resolutions", fc.uniqueArray(key("Resolution"), { minLength: 2, maxLength: 2 })),
        maybe("from", some(Choice)),
        maybe("to", some(Choice)),
      ),
    ),
    needed(
      "votedUnlike",
      together(
        fc.oneof(needed("coalition", key("Coalition")), needed("state", key("State"))),
        maybe("over", resolutions),
        maybe("atLeast", fc.integer({ min: 1, max: 30 })),
      ),
    ),
    needed(
      "aligned",
      together(
        maybe("actor", actor),
        maybe("statement", fc.constantFrom("ST-061", "ST-268")),
        maybe("topic", key("Topic")),
        maybe("meeting", key("Meeting")),
        maybe("process", key("Process")),
        timed,
        maybe("all", fc.boolean()),
      ),
    ),
    needed("memberOf", together(needed("coalition", key("Coalition")), maybe("on", date))),
    needed(
      "memberOf",
      together(needed("coalition", onRoll), maybe("on", date), maybe("status", some(MembershipStatus))),
    ),
  );
  const statement = (states: fc.Arbitrary<Where>) =>
    together(
      maybe("actor", fc.uniqueArray(actor, { minLength: 1, maxLength: 2 })),
      maybe("actors", states),
      maybe("aligned", states),
      fc.oneof(
        together(maybe("topic", key("Topic")), maybe("norm", key("Norm"))),
        maybe("paragraph", key("Paragraph")),
        maybe("proposal", key("Proposal")),
      ),
      maybe("stance", some(Stance, 4)),
      maybe("act", some(Act)),
      maybe("confidence", some(Confidence)),
      maybe("meeting", key("Meeting")),
      maybe("process", key("Process")),
      timed,
      maybe("source", key("Source")),
      maybe("machineMade", fc.boolean()),
      maybe("text", fc.constantFrom("women", "capacity building")),
    );
  const spoke = (states: fc.Arbitrary<Where>) => needed("spoke", joined(statement(states), 2));
  const innermost = fc.oneof({ weight: 8, arbitrary: simple }, { weight: 1, arbitrary: spoke(simple) });
  const word = fc.oneof({ weight: 12, arbitrary: simple }, { weight: 1, arbitrary: spoke(joined(innermost, 1)) });
  return joined(fc.oneof({ weight: 4, arbitrary: word }, { weight: 1, arbitrary: together(word, word) }), 3);
}
