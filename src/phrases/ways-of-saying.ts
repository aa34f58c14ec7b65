import { type Ways, each, isSo, verbWith, verbs, waysBy } from "./ways-told";

const on = "on|about|regarding|concerning|over|with regard to|in relation to|as to";

/** How people write that somebody spoke about something, beside the plain verbs; what it was stands behind. */
export const waysToSpeak: Ways = waysBy(
  verbs(
    "protest for|protest about|protest over|make a protest about/made|make protest for/made|make a complaint about/made|remark on|remark upon|allude to|stress|underline|underscore|emphasise|emphasize|note|cite|name|point to|point at|point out|intervene on|intervene about|deal with/dealt|cover|dwell on/dwelt|focus on|zero in on|single out|take up/took|take the floor on/took|take the floor about/took|weigh in on|sound the alarm on|sound the alarm about|sound off on|go on record on/went|go on record about/went|go into/went|touch upon|pick up on|pick up|bring in/brought|invoke|lay stress on/laid|put emphasis on/put|place emphasis on|pay attention to/paid|get into/got|speak at length about/spoke|speak up about/spoke|speak up on/spoke|speak out on/spoke|speak out about/spoke|speak to/spoke|address the issue of|address the question of|address the topic of|discuss the issue of|discuss the question of|mention the issue of|mention the word|use the word|use the term|elaborate on|expand on|opine on|tweet about|make the point about/made",
  ),
  verbWith(
    "make/made|deliver|give/gave|issue|submit|offer|put out/put|produce",
    "|a|any|some|several|many|specific|detailed",
    "statement|statements|comment|comments|remark|remarks|observation|observations|intervention|interventions|reference|references|point|points|speech|speeches|contribution|contributions|mention",
    `${on}|of|to`,
  ),
  verbWith("have/had|find/found", "something to say|anything to say|a lot to say|things to say|much to say", on),
  isSo(
    "vocal on|outspoken on|on record on|talking about|speaking on|speaking about|active on|vocal about|outspoken about|on record about",
  ),
);

/** The same of whoever has never spoken about it, or taken no side. */
export const waysToBeSilent: readonly string[] = [
  ...verbs(
    "avoid|avoid mentioning|avoid the topic of|avoid the subject of|avoid talking about|steer clear of|ignore|skirt|sidestep|dodge|keep quiet on/kept|keep quiet about/kept|keep silent on/kept|keep silent about/kept|keep mum on/kept|say nothing regarding/said|say nothing at all on/said|say not a word about/said|say not a word on/said|make no mention of/made|make no statement on/made|make no statements on/made|make no statement about/made|make no comment on/made|make no reference to/made|take no stand on/took|take no stance on/took|have no view on/had|have no views on/had|have no opinion on/had|have nothing to say on/had|have nothing to say about/had|express no view on|express no views on|express no opinion on|decline to comment on|fail to mention|leave out any mention of/left|pass over/passed",
  ),
  ...each(
    "have|has|had",
    "yet to",
    "speak on|speak about|take a position on|take a stand on|take a side on|comment on|express a view on|say anything about|say anything on|mention|address|state a position on",
  ),
  ...each(
    "have|has|had",
    "no",
    "recorded view|recorded position|known position|stated position|official position|declared position|clear position",
    "on|about",
  ),
  ...each("with", "no", "view|views|opinion|stance|stated position|known position|official position", "on|about"),
];

/** The same of whoever took a position, whichever. */
export const waysToHold: Ways = waysBy(
  [
    ...verbs(
      "make ~ position known on/made|make ~ views known on/made|make ~ position clear on/made|weigh in on|take sides over/took|take a side over/took|come down on one side of/came",
    ),
    ...each(
      "positions|position|views|view|stances|stance|opinions|opinion|thinking|attitudes|attitude|policy|policies",
      "towards|toward|regarding|concerning|about|over|as to|with regard to",
    ),
  ],
  verbWith(
    "state|set out/set|lay out/laid|make known/made|declare|announce|adopt|articulate|express|formulate|present|outline|clarify|explain|hold/held|share|submit|communicate|put forward/put|spell out",
    "|a|their|its|any|some|an official|a national|a clear|a formal",
    "position|positions|stance|stances|stand|opinion|opinions|view|views",
    "on|about|regarding|concerning|towards",
  ),
);
