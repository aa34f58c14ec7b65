import { inAnyOrder } from "../../phrases/order";
import { type Part, type Phrase, alsoRead, field, oneOf, sequence, unlikely } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { mapped, thingNamed } from "../../phrases/values";
import { waysToLead, waysToSponsor } from "../../phrases/ways-of-voting";
import { choice, listOf, verb, wording } from "../../phrases/wording";
import { roleNouns } from "../../resolutions/sponsor.graph";
import { SponsorRole } from "../../resolutions/sponsor-role";
import type { SponsoredWhere } from "../vote.where";
import { resolutionAlphabet } from "../../resolutions/resolution.where";
import { conditionPhrase } from "../../sets/condition.phrase";
import { puttingForward } from "./putting-forward";
import { resolutionsOf, topicThen } from "./resolutions-of.phrase";
import { parting } from "./voted.phrase";

const sponsoring = wording<SponsoredWhere>(
  "sponsored",
  ...["sponsor", "co-sponsor", "cosponsor"].flatMap((base) => verb(base)),
  ...["are", "were", "is", "was"].flatMap((be) => [
    `${be} sponsors of`,
    `${be} a sponsor of`,
    `${be} among the sponsors of`,
    `${be} co-sponsors of`,
  ]),
  "sponsors of",
  "co-sponsors of",
  "a sponsor of",
  "a co-sponsor of",
  "sponsor of",
  "co-sponsor of",
  "among the sponsors of",
  "among the co-sponsors of",
  "one of the sponsors of",
  "authors of",
  ...verb("put", "their name to", "put"),
);
const namedAsSponsor = wording<SponsoredWhere>(...(waysToSponsor as [string, ...string[]]));
const leading = mapped(
  wording<object>(
    "tabled",
    ...["table", "introduce", "initiate", "propose", "draft", "author"].flatMap((base) => verb(base)),
    ...verb("lead", "", "led"),
    ...["are", "were", "is", "was"].flatMap((be) => [`${be} the lead sponsor of`, `${be} the lead sponsors of`]),
    "lead sponsor of",
    ...verb("put", "forward", "put"),
    ...verb("write", "", "wrote"),
    ...["write", "draft", "pen"].flatMap((base) =>
      verb(base, "", base === "write" ? "wrote" : undefined).flatMap((form) =>
        ["the draft of", "the text of", "the draft for", "the first draft of"].map((what) => `${form} ${what}`),
      ),
    ),
    "were behind",
    "was behind",
    "is behind",
    "are behind",
    ...waysToLead,
  ),
  (): Partial<SponsoredWhere> => ({ role: [SponsorRole.LEAD] }),
  () => undefined,
);
const proposing = wording<SponsoredWhere>(...puttingForward);

const resolution = field<SponsoredWhere, "resolution">(
  "resolution",
  thingNamed(["Resolution"], ({ key }) => key),
);
const proposal = field<SponsoredWhere, "proposal">(
  "proposal",
  thingNamed(["Proposal"], ({ name }) => name.replaceAll('"', "'")),
);
const [opens, closes] = [
  wording<SponsoredWhere>('the proposal "', 'proposal "'),
  wording<SponsoredWhere>('"'),
] as const;
/** A proposal in quotation marks, so that it is told from what else has its name. */
const quotedProposal: Part<SponsoredWhere> = {
  ...sequence<SponsoredWhere>(opens, proposal, closes),
  say: (where, names) => {
    const name = proposal.say(where, names);
    return name === undefined ? undefined : `the proposal "${name}"`;
  },
};
/** Any of some resolutions. */
const some = sequence<SponsoredWhere>(
  wording("any of the resolutions that"),
  field("resolutions", conditionPhrase(resolutionAlphabet)),
);
const anyOfSome = alsoRead(unlikely(resolutionsOf as Part<SponsoredWhere>, 0.2));
const any = wording<SponsoredWhere>(
  "any resolution or proposal",
  "anything",
  "any resolution",
  "any proposal",
  "a resolution",
  "a proposal",
);

const role = sequence<SponsoredWhere>(wording("as", "as a"), field("role", listOf(choice(roleNouns))));
const behind = inAnyOrder<SponsoredWhere>(role, time);

/** `sponsored but abstained on 77/37`: what it was stands behind the verb that follows. */
const leftOut: Part<SponsoredWhere> = {
  ...sponsoring,
  hear: (typed, at) =>
    sponsoring
      .hear(typed, at)
      .filter(({ end }) => parting.hear(typed, end).length > 0)
      .map((heard) => ({ ...heard, cost: heard.cost + 0.6 })),
};

/** Sponsored a resolution, or put a proposal forward. */
export const sponsorPhrase: Phrase<SponsoredWhere> = oneOf<SponsoredWhere>(
  sequence<SponsoredWhere>(sponsoring, oneOf<Partial<SponsoredWhere>>(resolution, some, quotedProposal, any), behind),
  ...[
    sequence<SponsoredWhere>(
      sponsoring,
      oneOf<Partial<SponsoredWhere>>(anyOfSome, alsoRead(topicThen as Part<SponsoredWhere>)),
    ),
    sequence<SponsoredWhere>(leading, anyOfSome),
    unlikely(sequence<SponsoredWhere>(namedAsSponsor, resolution, behind), 0.2),
    leftOut,
    unlikely(sequence<SponsoredWhere>(sponsoring, proposal, behind), 0.1),
    sequence<SponsoredWhere>(leading, oneOf<Partial<SponsoredWhere>>(resolution, any), time),
    sequence<SponsoredWhere>(leading, resolution),
    sequence<SponsoredWhere>(
      proposing,
      oneOf<Partial<SponsoredWhere>>(
        quotedProposal,
        proposal,
        sequence<SponsoredWhere>(proposal, wording("proposal", "idea", "initiative")),
        sequence<SponsoredWhere>(
          wording<SponsoredWhere>(
            ...(["proposal", "idea", "initiative"].flatMap((what) =>
              ["for", "on", "of", "about"].flatMap((on): string[] => [
                `the ${what} ${on}`,
                `a ${what} ${on}`,
                `${what} ${on}`,
              ]),
            ) as [string, ...string[]]),
          ),
          proposal,
        ),
      ),
      behind,
    ),
  ].map((part) => alsoRead(part)),
);
