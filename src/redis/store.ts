import { createClient, RESP_TYPES } from "@redis/client";
import type { Logger } from "pino";
import { Attempts, patience } from "./attempts";

/** What several processes keep together under keys, each for a while. Nothing of it fails or waits long: what cannot be told is not there. */
export interface Store {
  readonly get: (key: string) => Promise<Buffer | undefined>;
  /** Keeps a value for so many seconds, where that can be done; nobody waits for it. */
  readonly put: (key: string, value: Buffer, seconds: number) => void;
  /** Says once a minute at most that something in it is not what was put there. */
  readonly wrong: (why: string) => void;
  /** Whether it answers and takes something just now. */
  readonly isThere: () => Promise<boolean>;
  readonly close: () => void;
}

/** How many bytes one process puts there within an hour; beyond that, nothing. */
const most = 256 * 1024 * 1024;
const hour = 3_600_000;

/** In milliseconds: how long a connection may take, be silent, and after how long it is asked whether it still holds. */
const connection = { connectTimeout: 1_000, socketTimeout: 12_000 };
const ping = 5_000;

/** How many questions and values may be on their way at once. */
const longest = 1_000;

/**
 * Opens the Redis at an address, and goes on trying where it is away; the log is told when it goes and when it comes back, and never the
 * address. After a failure it is left alone for `rest` milliseconds.
 */
export function openStore(url: string, log: Logger, rest = 2_000): Store {
  let last: string | undefined;
  const client = createClient({
    url,
    RESP: 2,
    maintNotifications: "disabled",
    disableClientInfo: true,
    disableOfflineQueue: true,
    commandsQueueMaxLength: longest,
    pingInterval: ping,
    commandOptions: { timeout: patience },
    socket: { ...connection, reconnectStrategy: (tries) => Math.min(2_000, 50 * 2 ** tries) },
  });
  const told = (what: string) =>
    new Attempts((change, why) => {
      if (change === "back") log.info(`Redis ${what} again`);
      else log.warn({ why: last ?? why }, `Redis ${what} no more; every process goes on with its own memory`);
    }, rest);
  const [asking, putting] = [told("answers"), told("takes values")];
  const wronging = new Attempts(
    (_, why) => log.warn({ why }, "Redis holds what was not put there; it is not used"),
    rest,
  );
  client.on("error", (error: Error) => {
    last = error.message;
    asking.failed(last);
  });
  client.on("ready", () => (last = undefined));
  client.connect().catch(() => undefined);
  const bytes = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  const room = roomFor(most);
  return {
    get: async (key) => (client.isReady ? ((await asking.to(() => bytes.get(key))) ?? undefined) : undefined),
    put: (key, value, seconds) => {
      if (client.isReady && room(key.length + value.length))
        void putting.to(() => client.set(key, value, { expiration: { type: "EX", value: seconds } }));
    },
    wrong: (why) => {
      wronging.failed(why);
    },
    isThere: async () => client.isReady && (await asking.to(() => client.ping())) !== undefined && !putting.isAway,
    close: () => {
      client.destroy();
    },
  };
}

/** Whether there is still room for so many bytes, of all that there is in an hour; what has room is counted. */
function roomFor(all: number): (bytes: number) => boolean {
  let [ends, left] = [0, 0];
  return (bytes) => {
    if (Date.now() > ends) [ends, left] = [Date.now() + hour, all];
    if (bytes > left) return false;
    left -= bytes;
    return true;
  };
}
