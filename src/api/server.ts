import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import express, { Router } from "express";
import type { Logger } from "pino";
import { BadStart } from "../errors";
import { revisionIn } from "../dataset/loaded";
import { graphAway } from "../graph/driver-trouble";
import type { Graph } from "../graph/graph";
import { waitAtMost } from "../graph/limited-wait";
import { type MakeRelease, releaseAtHand } from "../releases/at-hand";
import { released } from "../releases/released";
import { seedFolder } from "../seed/seed-folder";
import type { Store } from "../redis/store";
import { atlas } from "../atlas/atlas";
import { missing } from "../atlas/missing";
import { workshop } from "../atlas/workshop/workshop";
import { again } from "./again";
import { apollo } from "./apollo";
import { askingWithin } from "./asking-within";
import { beneath } from "./base";
import { endpoint } from "./endpoint";
import { headers } from "./headers";
import { health, watched } from "./health";
import type { Counted } from "./operation";
import { limited } from "./rate";
import { refusals } from "./refusals";
import { Revisions } from "./revisions";
import { schema } from "./schema";
import { sharedAnswers } from "./shared-answers";
import { versionAt } from "./version-at";

/** How long a release waits for what the graph says that it holds, in milliseconds. */
const patience = 2_000;

/** Where to listen, and on what. */
export interface Serving {
  readonly graph: Graph;
  /** The revision at which the graph was just seen to stand; left out where that is not known. */
  readonly revision?: number;
  readonly host: string;
  /** 0 for any free port. */
  readonly port: number;
  /** The path beneath which everything stands, such as `/acquis`; nothing for the root. */
  readonly base?: string;
  /** Where others reach it, such as `https://acquis.example.org`, for citations; left out where that is not known. */
  readonly address?: string | undefined;
  /** Where mistakes are to be reported; left out where nobody takes them. */
  readonly reports?: string | undefined;
  /** How many requests one address may send within a minute; without it, the usual many, and from this machine as many as one likes. */
  readonly rate?: number | undefined;
  /** How many proxies stand before it, whose word is taken for the address that asks; none where it is left out. */
  readonly proxies?: number;
  /** The folder of the seed of which it gives releases; that of the program where nothing is said. */
  readonly seed?: string;
  /** How these are made; in a thread of their own where nothing is said. */
  readonly making?: MakeRelease;
  readonly log: Logger;
  readonly counted?: Counted;
  /** Where several processes keep their answers together; left out where each has its own memory alone. */
  readonly store?: Store | undefined;
  /** Whether the principal questions have been asked once; until then it answers, but slowly, and is not ready. */
  readonly warm?: () => boolean;
}

/** A server that answers. */
export interface Served {
  /** Where, without a slash at its end. */
  readonly url: string;
  /** Lets running operations end, refuses new ones, and is through within ten seconds. */
  readonly stop: () => Promise<void>;
}

/** Starts the server. Throws BadStart where the port cannot be had. */
export async function serve({
  graph: unwatched,
  revision,
  host,
  port,
  base = "",
  address,
  reports,
  rate,
  proxies = 0,
  seed = seedFolder,
  making,
  log,
  counted,
  store,
  warm = () => true,
}: Serving): Promise<Served> {
  const app = express();
  const graph = watched(unwatched);
  const revisions = new Revisions(graph, revision);
  // Every answer names it, and a Neo4j that has just been started takes long over it.
  if (revision !== undefined) void versionAt(revisions).catch(() => undefined);
  const limit = limited(rate, proxies);
  const shared = store === undefined ? undefined : sharedAnswers(store, { base, address });
  const http = createServer(again({ path: `${base}/graphql`, revisions, limit, app, shared }));
  const server = apollo({
    schema: await schema(),
    revisions,
    address,
    log,
    http,
    store,
    ...(counted === undefined ? {} : { counted }),
  });
  await server.start();
  const all = Router();
  all.use(health(graph, warm, store), limit);
  all.use(workshop());
  all.use("/graphql", endpoint(server, refusals(log)));
  all.use(released(() => waitAtMost(patience, revisionIn(graph), graphAway), releaseAtHand(seed, making)));
  all.use(atlas(askingWithin(server), reports, address));
  app.disable("x-powered-by").set("trust proxy", proxies);
  app.use(...headers, beneath(base, all), missing(base), refusals(log));
  const bound = await listen(http, host, port);
  return { url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}${base}`, stop: () => server.stop() };
}

/** Listens, and gives the port. Throws BadStart where it cannot. */
function listen(http: ReturnType<typeof createServer>, host: string, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    http.once("error", (cause: NodeJS.ErrnoException) => {
      const why =
        cause.code === "EADDRINUSE"
          ? `port ${port} is taken; set PORT to another one`
          : `${host}:${port} cannot be had (${cause.code ?? cause.message})`;
      reject(new BadStart(`Acquis cannot listen: ${why}.`, 5, { cause }));
    });
    http.listen(port, host, () => {
      resolve((http.address() as AddressInfo).port);
    });
  });
}
