/** Words that ask what states of a group said each, and not what the group said as one: `what did the Nordic states say`. */
const ofEach =
  /\b(?:states|countries|members|nations|governments)\s+(?:ever\s+)?(?:say|said|speak|spoken|talk|comment|think|argue|argued|want|mention|mentioned|raise|raised|call for|ask for)\b|\b(?:states|countries|members|nations|governments)['’]?\s+(?:positions|views|stances|opinions)\b/i;

/** Whether a question asks what each state of a group said. */
export const asksEach = (text: string): boolean => ofEach.test(text);

/** Whether a question asks for what was first. */
export const asksFirst = (text: string): boolean => /\b(?:first|begin|start|since when)\b/i.test(text);
