import { inAnyOrder } from "../../phrases/order";
import { type Part, type Phrase, alsoRead, field, oneOf, optional, sequence, unlikely } from "../../phrases/phrase";
import { time } from "../../phrases/time";
import { mapped, thingNamed } from "../../phrases/values";
import { waysToSpeak } from "../../phrases/ways-of-saying";
import { verb, wording } from "../../phrases/wording";
import { atMeeting, inProcess } from "../../positions/circumstances.phrase";
import { attending } from "./attending";
import { conditionPhrase } from "../../sets/condition.phrase";
import { subjectsFrom } from "../../statements/subject.phrase";
import { type StatementWords, madeAlphabet, statementWhere, statementWords } from "../../statements/statement.alphabet";
import type { StatementWhere } from "../../statements/statement.where";

const subject: Part<StatementWhere> = {
  shape: "‹topic, norm, proposal or paragraph›",
  say: () => undefined,
  hear: (typed, at) =>
    subjectsFrom(typed, at).flatMap(({ value: { throughTopics, ...value }, end, cost }) =>
      throughTopics === true ? [] : [{ value, end, cost }],
    ),
};

const about: Part<StatementWhere> = oneOf<Partial<StatementWhere>>(
  wording<StatementWhere>(
    "spoke about",
    ...["about", "on", "of"].flatMap((on) => [
      ...verb("speak", on, "spoke"),
      ...verb("talk", on),
      ...verb("say", on, "said"),
      ...verb("think", on, "thought"),
      ...["made", "make", "making", "delivered", "gave"].flatMap((made) => [
        `${made} statements ${on}`,
        `${made} a statement ${on}`,
        `${made} any statement ${on}`,
      ]),
      ...["said", "say", "saying"].flatMap((said) => [`${said} something ${on}`, `${said} anything ${on}`]),
    ]),
    ...["mention", "address", "discuss", "raise", "highlight", "flag"].flatMap((base) => verb(base)),
    ...["the issue of", "the question of", "the matter of", "the subject of"].flatMap((what) => verb("raise", what)),
    ...verb("bring", "up", "brought"),
    ...verb("refer", "to", "referred"),
    ...verb("touch", "on"),
    ...verb("write", "about", "wrote"),
    ...verb("complain", "about"),
    ...["called", "drew", "draw", "call"].map((drew) => `${drew} attention to`),
    ...verb("comment", "on"),
    ...waysToSpeak.forms,
  ),
  alsoRead(waysToSpeak.built as Part<StatementWhere>),
);
const atAll = wording<StatementWhere>(
  "spoke",
  ...verb("speak", "", "spoke"),
  "made statements",
  "made a statement",
  "took the floor",
  "said something",
  "said anything",
  "delivered a statement",
);
/** `attended the fifth session`: of who was there, who spoke is on record. */
const attended = sequence<StatementWhere>(
  wording<StatementWhere>(...attending),
  oneOf<Partial<StatementWhere>>(
    field<StatementWhere, "meeting">(
      "meeting",
      thingNamed(["Meeting"], ({ name }) => name),
    ),
    field<StatementWhere, "process">(
      "process",
      thingNamed(["Process"], ({ name }) => name),
    ),
  ),
);
const behind = inAnyOrder<StatementWhere>(atMeeting, inProcess, time);

const made = sequence<{ that: StatementWords }>(
  wording("made statements"),
  optional(sequence<{ that: StatementWords }>(wording("that"), field("that", conditionPhrase(madeAlphabet)))),
);

/** Made or signed a statement. */
export const spokePhrase: Phrase<StatementWhere> = oneOf<StatementWhere>(
  mapped<Partial<{ that: StatementWords }>, StatementWhere>(
    made,
    ({ that }) => statementWhere(that ?? {}),
    (where) => ({ that: statementWords(where) }),
  ),
  alsoRead(sequence<StatementWhere>(about, subject, behind)),
  alsoRead(sequence<StatementWhere>(atAll, behind, wording("about", "on"), subject, behind)),
  alsoRead(unlikely(sequence<StatementWhere>(atAll, behind), 0.4)),
  alsoRead(sequence<StatementWhere>(attended, behind)),
);
