import { type Part, field, oneOf, unlikely } from "../../phrases/phrase";
import { mapped, thingNamed } from "../../phrases/values";
import { formsIn, saying } from "../../phrases/wording";
import type { ResolutionWhere } from "../../resolutions/resolution.where";
import { tracksOfTopics } from "../../resolutions/tracks-of-topics";

const topic = field<ResolutionWhere, "topic">(
  "topic",
  thingNamed(["Topic"], ({ name }) => name),
);
const onTrack = oneOf<Partial<ResolutionWhere>>(
  ...["OEWG", "GGE", "PoA", "cybercrime"].map((track) => saying<ResolutionWhere>({ track: [track] }, `${track} track`)),
);
const onTopicOf: Part<ResolutionWhere> = mapped(
  topic,
  (its): Partial<ResolutionWhere> => {
    const track = tracksOfTopics[its.topic ?? ""];
    return track === undefined ? its : { track: [track] };
  },
  () => undefined,
);
const onProcess = field<ResolutionWhere, "process">(
  "process",
  thingNamed(["Process"], ({ name }) => name),
);
/** The lines of texts on the use of ICTs in the context of international security, and so none on cybercrime or on rights. */
const linesOnSecurity = ["OEWG", "GGE", "OEWG/GGE", "PoA", "Global Mechanism"];
/** On information security, as it is called. */
export const onSecurity = saying<ResolutionWhere>(
  { track: linesOnSecurity },
  ...formsIn(
    "information security|international information security|ICT security|security of ICTs|information and ICT security|security in the use of ICTs|responsible state behaviour|responsible behaviour in cyberspace|responsible state behaviour in cyberspace",
  ),
);
/** What resolutions are about: a topic, a line of texts, or a process that they set up or belong to. */
export const whatAbout: Part<ResolutionWhere> = oneOf<Partial<ResolutionWhere>>(
  onTopicOf,
  unlikely(onTrack, -0.1),
  unlikely(onSecurity, 0.2),
  unlikely(onProcess, 0.1),
);
