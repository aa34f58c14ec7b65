/** A response of the endpoint, whole: `text` is what stands on the wire. */
export interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: {
    readonly data?: unknown;
    readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
    readonly extensions?: { readonly dataset?: { revision: number; version: string }; readonly cost?: unknown };
  };
}

/** Sends a request as it is and reads the answer as text and, where it is some, as JSON. */
export async function sent(url: string, init: RequestInit = {}): Promise<Told> {
  const response = await fetch(url, init);
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: jsonOf(text) };
}

/** Posts a body of JSON to the endpoint. */
export const posted = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Told> =>
  sent(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });

const jsonOf = (text: string): Told["json"] => (text.startsWith("{") ? (JSON.parse(text) as Told["json"]) : {});

/** What must never leave the server: stacks, Cypher, addresses, paths of the machine. */
export const internals =
  /bolt|neo4j|MATCH \(|RETURN |UNWIND|\.ts:\d|\.js:\d|node_modules|\/(home|root|work|tmp)\/| at \w+ \(|ECONNREFUSED|127\.0\.0\.1:\d/i;
