/** The most that a request may do, whatever it asks for. */
export const bounds = { answered: 2_000, turn: 50 };

/** What came back for one request. */
export interface Outcome {
  /** 0 where the connection ended without an answer. */
  readonly status: number;
  readonly ms: number;
  readonly body: string;
}

/** What a request did to the server. */
export interface Effect {
  readonly outcomes: readonly Outcome[];
  /** How long it worked in one turn of the event loop at most, in milliseconds; NaN where the process ended. */
  readonly work: number;
  /** Whether the client left on purpose before there was an answer. */
  readonly left: boolean;
  /** How many statements Neo4j still ran for nobody, a second after. */
  readonly running: number;
}

/** The code of the first error of an answer: `ok` where it has none, `no answer` where there is none, `unreadable` where it is no JSON. */
export function codeOf({ status, body }: Outcome): string {
  if (status === 0) return "no answer";
  try {
    const { errors } = JSON.parse(body) as { errors?: { extensions?: { code?: string } }[] };
    return errors === undefined ? "ok" : (errors[0]?.extensions?.code ?? "without a code");
  } catch {
    return "unreadable";
  }
}

/** What is no refusal in a sentence, but a fault of the server or of the graph. */
const faults = new Set([
  "DATABASE_TIMEOUT",
  "DATABASE_UNAVAILABLE",
  "INTERNAL_SERVER_ERROR",
  "no answer",
  "unreadable",
  "without a code",
]);

/** Whether the server holds: `yes`, or what is beyond the bounds. */
export function verdict({ outcomes, work, left, running }: Effect): string {
  if (Number.isNaN(work)) return "no: the server is gone";
  const slowest = Math.max(0, ...outcomes.map(({ ms }) => ms));
  const wrong = [
    ...(left ? [] : new Set(outcomes.map(codeOf).filter((code) => faults.has(code)))),
    ...(slowest > bounds.answered ? [`${(slowest / 1_000).toFixed(1)} s`] : []),
    ...(work > bounds.turn ? [`${Math.round(work)} ms of work in one turn`] : []),
    ...(running > 0 ? [`${running} statements still run`] : []),
  ];
  return wrong.length === 0 ? "yes" : `no: ${wrong.join(", ")}`;
}
