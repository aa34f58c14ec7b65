import { each, verbs, verbsBefore } from "../phrases/ways-told";
import { verb } from "../phrases/wording";

/** What takes a side by what it says of a subject: `think that international law applies`. */
export const holdingVerbs: readonly string[] = [
  ...[
    "argue",
    "believe",
    "agree",
    "maintain",
    "insist",
    "consider",
    "claim",
    "affirm",
    "accept",
    "recognise",
    "stress",
    "confirm",
    "state",
    "assert",
    "declare",
    "reaffirm",
    "underline",
    "emphasise",
    "contend",
    "acknowledge",
    "reiterate",
    "conclude",
    "warn",
    "suggest",
    "note",
  ].flatMap((base) => verb(base)),
  ...verb("think", "", "thought"),
  ...verb("say", "", "said"),
  ...verb("hold", "", "held"),
  ...verb("feel", "", "felt"),
  ...verb("find", "", "found"),
  ...["of the view", "of the opinion", "convinced", "sure"].flatMap((how) =>
    ["are", "is", "were", "was"].map((one) => `${one} ${how}`),
  ),
];

const good =
  "needed|necessary|important|essential|crucial|vital|a good idea|a good thing|a rule|a rule of its own|binding|an obligation|a legal obligation|a duty|lawful|legal|legitimate|allowed|permitted|permissible|permissible under international law|allowed under international law|justified|useful|helpful|welcome|desirable|possible|applicable|applicable in cyberspace|applicable to cyberspace|relevant|a priority|valid|worthwhile|feasible|acceptable|required|warranted|valuable|the way forward|the way to go|part of international law|covered by international law|fully applicable";
const bad =
  "unnecessary|premature|unlawful|illegal|illegitimate|prohibited|forbidden|unjustified|useless|dangerous|harmful|undesirable|a bad idea|a mistake|impossible|inapplicable|irrelevant|unacceptable|unhelpful|risky|destabilising|superfluous|redundant|a threat to peace|problematic|counterproductive|not needed|unwelcome|invalid";
const be = "is|are|was|were|would be|should be|must be|remains|remain|has to be|have to be";
const not =
  "is not|are not|isn't|aren't|was not|were not|cannot be|can't be|should not be|shouldn't be|must not be|would not be|is no longer|are no longer|is never|are never";
const where =
  "|in cyberspace|to cyberspace|online|in the cyber context|to ICTs|to cyber operations|in the digital sphere|to cyber|in the digital domain|to state use of ICTs|in the use of ICTs";

const inTexts =
  "in the text|in the report|in the final report|in the reports|in UN texts|in the document|in the outcome document|in the resolution|in the draft";

/** How something is called by whoever is for it, and by whoever is against it. */
export const calledSo = { SUPPORT: each(good), OPPOSE: each(bad) };

/** What takes the other side: whoever denies that it applies. */
export const denyingVerbs: readonly string[] = verbsBefore(
  "deny|reject|dispute|doubt|question|oppose|disagree|contest|challenge|refuse to accept|object to",
  "|the idea|the view|the notion|the claim|the argument|the position|the assertion",
);
/** The same of whoever agrees with it. */
export const sharingVerbs: readonly string[] = verbsBefore(
  "support|back|share|endorse|accept|agree with|defend|take/took|hold/held|express|put forward/put",
  "the idea|the view|the notion|the claim|the argument|the position|the assertion|a view|an argument",
);
/** What comes before a subject and what it is said to be: `considered a treaty premature`. */
export const callingVerbs: readonly string[] = verbs(
  "consider|call|find/found|deem|judge|think/thought|regard|see/saw|view|describe|label",
);
/** What says of cyberspace that something applies to it, or not. */
export const coveredBy = {
  SUPPORT: each(
    "cyber|cyberspace|cyber operations|ICTs|the use of ICTs|cyber attacks|cyberattacks|it",
    be,
    "covered by|governed by|subject to|bound by|regulated by",
  ),
  OPPOSE: each(
    "cyber|cyberspace|cyber operations|ICTs|the use of ICTs|cyber attacks|cyberattacks|it",
    not,
    "covered by|governed by|subject to|bound by|regulated by",
  ),
};

/** What is said of a subject by whoever is for it, and by whoever is against it. */
export const saidOfSubject: Readonly<Record<"SUPPORT" | "OPPOSE", readonly [string, ...string[]]>> = {
  SUPPORT: [
    "applies",
    ...each(
      "applies|apply|fully applies|fully apply|does apply|do apply|applied|holds|should apply|must apply|applies fully|also applies",
      where,
    ),
    ...each(be, good),
    ...each("isn't|is not|aren't|are not", bad),
    ...each(
      "should|must|has to|have to|needs to|need to|ought to",
      "be",
      "created|adopted|negotiated|established|set up|agreed|included|part of the text|launched|mentioned|kept|kept in the text|applied|observed|upheld|honoured|complied with|protected|respected|strengthened|discussed",
    ),
    ...each("should|must|has to|have to", "be", inTexts),
    ...each("belongs|belong", inTexts),
    ...each("makes sense|make sense|works|helps|matters|works well"),
  ],
  OPPOSE: [
    "does not apply",
    ...each(
      "does not|do not|doesn't|don't|should not|shouldn't|cannot|can't|must not|did not",
      "apply|automatically apply|apply automatically|fully apply",
      where,
    ),
    ...each(not, good),
    ...each(be, bad),
    ...each(
      "should not|shouldn't|must not|need not",
      "be",
      "created|adopted|negotiated|established|set up|agreed|included|part of the text|launched|mentioned|kept|kept in the text|discussed",
    ),
    ...each("should not|shouldn't|must not|need not", "be", inTexts),
    ...each(
      "should|must|has to|have to",
      "be",
      "deleted|removed|dropped|left out|excluded|kept out|scrapped|cut|weakened",
    ),
    ...each("does not|do not|doesn't|don't", "belong", `|here|there|${inTexts}`),
    ...each("has no place|have no place|had no place", `|here|${inTexts}`),
    ...each("makes no sense|make no sense|does not work|do not work|goes too far|go too far|does not help"),
  ],
};
