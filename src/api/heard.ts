import type { ServerResponse } from "node:http";

/** Hears the body of a good answer as it goes out, unless it is longer than so many bytes. */
export function heard(response: ServerResponse, longest: number, hear: (body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  let length = 0;
  const [write, end] = [response.write.bind(response), response.end.bind(response)];
  const listen = (chunk: unknown) => {
    if (typeof chunk !== "string" && !(chunk instanceof Uint8Array)) return;
    length += chunk.length;
    // Of an answer that is too long to be kept nothing more is held.
    if (length <= longest) chunks.push(Buffer.from(chunk as string));
  };
  response.write = (...given: unknown[]) => {
    listen(given[0]);
    return Reflect.apply(write, undefined, given) as boolean;
  };
  response.end = (...given: unknown[]) => {
    listen(given[0]);
    Reflect.apply(end, undefined, given);
    if (response.statusCode !== 200 || length > longest) return response;
    const body = Buffer.concat(chunks);
    if (body.length <= longest) hear(body);
    return response;
  };
}
