import { each, verbs } from "../phrases/ways-told";
import { formsIn } from "../phrases/wording";

const forms = (...all: readonly string[]): [string, ...string[]] => formsIn([...new Set(all)].join("|"));
const not = "did not|didn't|do not|don't|does not|doesn't|failed to|refused to|declined to|chose not to";

/** How people write that somebody voted as another did; whom stands behind. */
export const alikeWays = forms(
  "voted with",
  ...verbs(
    "vote with|vote like|vote as|vote the same as|vote the same way as|vote alongside|vote together with|vote in line with|vote identically to|vote in step with|vote in lockstep with|vote exactly like|vote just like|side with|agree with|align with|join|follow|mirror|match|echo|go along with/went|go with/went|line up with|line up behind|fall in line with/fell|stick with/stuck|stand with/stood|follow the lead of|follow the line of|copy|back up",
  ),
);

/** The same of whoever voted otherwise. */
export const unlikeWays = forms(
  ...each(
    not,
    "follow|vote with|vote like|vote the same as|vote the same way as|vote as|side with|go along with|go with|line up with|fall in line with|join|agree with|align with|stick with|stand with|mirror|match|echo",
  ),
  ...verbs(
    "break with/broke|break away from/broke|part ways with|part company with|split from/split|split with/split|diverge from|deviate from|depart from|differ from|defy|desert|vote differently from|vote differently than|vote differently to|vote otherwise than|vote unlike|vote the other way from|vote the opposite way to|disagree with|go against/went|buck",
  ),
);

/** The same of whoever voted otherwise than the group to which it belongs, and which is named elsewhere. */
export const withinGroup = forms(
  ...verbs(
    "break ranks/broke|break rank/broke|break away/broke|break the line/broke|step out of line|fall out of line/fell|break unity/broke|break with the group/broke|break with the bloc/broke|break with the others/broke|break with the rest/broke|go their own way/went|go its own way/went|dissent|defect|stray|deviate|vote differently from the rest|vote differently from the others|vote differently from the other members|vote differently from the majority|vote differently from most|vote otherwise than the rest|vote against the group|vote against the majority|vote against the bloc|split off/split|peel off|vote out of line|buck the trend|split from the group/split|split from the rest/split",
  ),
  ...each(
    [
      ...verbs(
        "depart from|deviate from|diverge from|break with/broke|stray from|vote against|defy|split from/split|split with/split|go against/went|vote differently from|vote otherwise than|differ from|buck",
      ),
    ].join("|"),
    "the group s majority|the group s line|the group line|the bloc s line|the bloc|the group|the majority|the majority of the group|the majority of their group|the line of the group|their group|its group|their own group|their own bloc|the common line|the common position|the others|the rest|the rest of the group|the other members|the group majority|the line",
  ),
  "outliers",
  "the outliers",
  "dissenters",
);
