import type { ErrorRequestHandler } from "express";
import type { Logger } from "pino";

/** What body-parser and Express say of a request that they cannot read. */
interface Unreadable {
  readonly status?: number;
  readonly type?: string;
}

const sentences = {
  "entity.parse.failed": 'The body is not JSON; send {"query": "..."} with the content type application/json.',
  "entity.too.large": "The body is larger than 1 MB; send less at once.",
  "charset.unsupported": "The body is not UTF-8, which JSON is.",
  "content-type": 'A POST is read as JSON alone; send {"query": "..."} with the content type application/json.',
  deep: "The variables stand more than 100 deep in each other; ask for less at once.",
  wide: "An object in the body has more than 2,000 words; name several things in one list, or ask several questions.",
  empty: 'The body is empty; send {"query": "..."} with the content type application/json.',
  "no-object": 'The body is JSON, but no object; send {"query": "..."}.',
  batch: "Send one operation in a request; a list of them is refused, since the limit of cost holds for one.",
  method: "Ask by GET or by POST; the API only reads.",
};

/** What could be read, and is more than may be asked. */
const tooMuch = new Set(["deep", "wide"]);

const isTold = (type: string): type is keyof typeof sentences => type in sentences;

/** A request that can be no operation, told in the sentence of its type. */
export class BadRequest extends Error {
  constructor(
    readonly type: keyof typeof sentences,
    readonly status: number,
  ) {
    super(sentences[type]);
  }
}

/**
 * The last word on a request that never came to be an operation: a body that is no JSON, a path that cannot be decoded. It is told
 * in the form of a GraphQL answer, without a stack; what is a fault of ours goes whole to the log.
 */
export function refusals(log: Logger): ErrorRequestHandler {
  // Express tells an error handler by its four parameters.
  return (error: Unreadable, _request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    const status = error.status ?? 500;
    if (status >= 500) log.error({ err: error }, "a request failed through a fault of ours");
    const { type = "" } = error;
    const [code, message] =
      status >= 500
        ? ["INTERNAL_SERVER_ERROR", "Something broke on our side. It is in our log; the same request may work later."]
        : [
            tooMuch.has(type) ? "BAD_USER_INPUT" : "BAD_REQUEST",
            isTold(type) ? sentences[type] : "The request cannot be read.",
          ];
    response.status(status).json({ errors: [{ message, extensions: { code } }] });
  };
}
