import { Agent, request } from "node:http";

/** An operation as it is sent. */
export interface Question {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
}

/** What came back, and how long that took: from the first byte sent to the last one read, in milliseconds. */
export interface Timed {
  readonly body: string;
  readonly status: number;
  readonly ms: number;
}

/** As many as ask at once: none waits here for another. */
const agent = new Agent({ keepAlive: true, maxSockets: 512 });

/**
 * Posts an operation and hands back the answer unread. Nobody is asked to compress: what is measured is the answer, not the packing; and it is
 * to be answered anew, since an answer that was kept whole says nothing of how fast it was found.
 */
export function timed(url: string, question: Question): Promise<Timed> {
  const sent = JSON.stringify(question);
  const begun = performance.now();
  return new Promise((done, fail) => {
    const asking = request(
      url,
      {
        agent,
        method: "POST",
        headers: {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(sent),
          "cache-control": "no-cache",
        },
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.once("error", fail);
        response.once("end", () => {
          const ms = performance.now() - begun;
          done({ body: Buffer.concat(chunks).toString("utf8"), status: response.statusCode ?? 0, ms });
        });
      },
    );
    asking.once("error", fail);
    asking.end(sent);
  });
}

/** The data of an answer. Throws where there are errors in it, so that nobody times a refusal. */
export function dataOf({ body }: Pick<Timed, "body">): unknown {
  const { data, errors } = JSON.parse(body) as { data?: unknown; errors?: unknown };
  if (errors !== undefined || data === undefined)
    throw new Error(`No answer but ${JSON.stringify(errors).slice(0, 600)}`);
  return data;
}
