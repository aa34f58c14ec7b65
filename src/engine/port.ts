import { createServer } from "node:net";
import { BadStart } from "../errors";
import type { Settings } from "../settings";
import { holder } from "./lock";

/**
 * Throws BadStart with exit code 5 where the port of the API is taken, before anything is started for it. A home in use tells more, and is
 * told by whoever takes its lock.
 */
export async function needPort({ host, port, home }: Pick<Settings, "host" | "port" | "home">): Promise<void> {
  if (holder(home) !== undefined || (await listens(port, host)) !== undefined) return;
  throw new BadStart(
    `Acquis cannot listen: ${host}:${port} is taken or not of this machine; set PORT or HOST to another one.`,
    5,
  );
}

/** The port asked for on the loopback address if it is free, else one that the system chooses. */
export async function freePort(wanted: number): Promise<number> {
  return (await listens(wanted)) ?? (await listens(0)) ?? wanted;
}

/** What was started on a port, and on which. */
interface OnPort<Started> {
  readonly port: number;
  readonly started: Started;
}

/** Starts something on a port that was found free, and on another one where somebody took that before it could be listened on. Throws what `start` throws on a port that is free. */
export async function onFreePort<Started>(
  port: number,
  start: (port: number) => Promise<Started>,
): Promise<OnPort<Started>> {
  try {
    return { port, started: await start(port) };
  } catch (error) {
    const other = await freePort(port);
    if (other === port) throw error;
    return onFreePort(other, start);
  }
}

/** The port that could be listened on, let go of again; undefined when it is taken. */
function listens(port: number, host = "127.0.0.1"): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address !== null ? address.port : port));
    });
  });
}
