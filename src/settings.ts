import { resolve } from "node:path";
import { cleanEnv } from "envalid";
import { BadStart } from "./errors";
import {
  type EngineChoice,
  type LogLevel,
  aCount,
  aHost,
  aLogLevel,
  aMemory,
  aPath,
  aPort,
  aRedis,
  aSecret,
  aUri,
  aWord,
  anAddress,
  aPlaceForReports,
  anEngine,
  either,
  logLevels,
} from "./validators";

/** What the environment may say, read once. `home` is an absolute path; `neo4j` describes a named server, not a local one. */
export interface Settings {
  readonly port: number;
  readonly host: string;
  /** Empty for the root. */
  readonly base: string;
  /** Where others reach the server, without a slash at its end; undefined where nothing is given. */
  readonly address: string | undefined;
  /** Where mistakes are to be reported, as the address of a page or `mailto:` and one of mail; undefined where nothing is given. */
  readonly reports: string | undefined;
  /** Requests a minute by one address; undefined where nothing is given, and 0 for no limit. */
  readonly rate: number | undefined;
  /** How many proxies stand before it. */
  readonly proxies: number;
  readonly home: string;
  readonly engine: EngineChoice;
  readonly neo4j: {
    readonly uri: string | undefined;
    readonly user: string;
    readonly password: string | undefined;
    readonly database: string;
  };
  /** What a Neo4j of our own may take, such as `512m`: its heap, and what it keeps of its files. */
  readonly memory: { readonly heap: string; readonly pageCache: string };
  /** Where the Redis is in which processes keep their answers together, with its password; undefined where there is none. */
  readonly redis: string | undefined;
  readonly logLevel: LogLevel;
}

const specs = {
  PORT: aPort({ default: 4000, desc: "port of the API" }),
  HOST: aHost({ default: "127.0.0.1", desc: "address that the API listens on; `0.0.0.0` is every one" }),
  BASE_PATH: aPath({
    default: "",
    desc: "path beneath which everything is served, such as `/acquis`, for a proxy that passes it on",
  }),
  PUBLIC_URL: anAddress({
    default: undefined,
    desc: "where others reach it, such as `https://acquis.example.org`: it stands in citations",
  }),
  REPORTS_TO: aPlaceForReports({
    default: undefined,
    desc: "where a mistake is reported: an address of mail, or of a page such as a tracker; each page names it",
  }),
  RATE_LIMIT: aCount({
    default: undefined,
    desc: "requests a minute by one address; without it 1200, and no limit for this machine itself; `0` for none at all",
  }),
  TRUST_PROXY: aCount({
    default: 0,
    desc: "how many proxies stand before Acquis, each of which says in `X-Forwarded-For` who asks",
  }),
  ACQUIS_HOME: aWord({ default: ".acquis", desc: "folder of the local Neo4j: its parts, its data, its log" }),
  ACQUIS_ENGINE: anEngine({
    default: "auto",
    desc: "which Neo4j: `auto` takes the first that is there, `local`, `docker` and `none` force a choice",
  }),
  NEO4J_URI: aUri({ default: undefined, desc: "a Neo4j that runs already, such as `neo4j://graph.example.org:7687`" }),
  NEO4J_USER: aWord({ default: "neo4j", desc: "user there" }),
  NEO4J_PASSWORD: aSecret({ default: undefined, desc: "password there, required with `NEO4J_URI`" }),
  NEO4J_DATABASE: aWord({ default: "neo4j", desc: "database there" }),
  NEO4J_HEAP: aMemory(256)({
    default: "512m",
    desc: "memory for the work of a Neo4j that Acquis starts, beside this program or in Docker",
  }),
  NEO4J_PAGECACHE: aMemory(8)({ default: "128m", desc: "memory in which that Neo4j keeps its files" }),
  REDIS_URL: aRedis({
    default: undefined,
    desc: "a Redis in which several processes keep their answers together, such as `redis://localhost:6379`",
  }),
  LOG_LEVEL: aLogLevel({
    default: "info",
    desc: `how much is logged: ${either(logLevels.map((level) => `\`${level}\``))}`,
  }),
};

/** Every setting, in the README's order: `standard` is what holds when nothing is given, empty where nothing does. */
export const settingsTable: readonly { name: string; standard: string; description: string }[] = Object.entries(
  specs,
).map(([name, spec]) => ({
  name,
  standard: "default" in spec ? String(spec.default ?? "") : "",
  description: spec.desc ?? "",
}));

/**
 * The settings of an environment, whole or not at all: all wrong variables are named in one BadStart with exit code 2, each
 * with what to write instead. An empty variable counts as not given. No message repeats a password.
 */
export function settings(env: NodeJS.ProcessEnv = process.env): Settings {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ""));
  const clean = cleanEnv(given, specs, {
    reporter: ({ errors }) => {
      refuse(Object.entries(errors).map(([name, error]) => `${name} ${error instanceof Error ? error.message : ""}`));
    },
  });
  if (clean.NEO4J_URI !== undefined && clean.NEO4J_PASSWORD === undefined) {
    refuse(["NEO4J_PASSWORD is not given, but NEO4J_URI is: give the password of that server too."]);
  }
  const neo4j = Object.freeze({
    uri: clean.NEO4J_URI,
    user: clean.NEO4J_USER,
    password: clean.NEO4J_PASSWORD,
    database: clean.NEO4J_DATABASE,
  });
  return Object.freeze({
    port: clean.PORT,
    host: clean.HOST,
    base: clean.BASE_PATH,
    address: clean.PUBLIC_URL,
    reports: clean.REPORTS_TO,
    rate: clean.RATE_LIMIT,
    proxies: clean.TRUST_PROXY,
    home: resolve(clean.ACQUIS_HOME),
    engine: clean.ACQUIS_ENGINE,
    neo4j,
    memory: Object.freeze({ heap: clean.NEO4J_HEAP, pageCache: clean.NEO4J_PAGECACHE }),
    redis: clean.REDIS_URL,
    logLevel: clean.LOG_LEVEL,
  });
}

function refuse(sentences: readonly string[]): void {
  if (sentences.length > 0) throw new BadStart(sentences.join("\n"), 2);
}
