import { execFile } from "node:child_process";
import { rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import type { Driver } from "neo4j-driver";
import { freePort } from "../../src/engine/port";
import { rounded } from "../figures";
import { openDriver } from "../../src/graph/driver";
import { type Ground, ours, program, until } from "../stage/stage";
import { fill, smallDisk } from "./disk";
import { emptyHome, mortal, over, wholeOf } from "./killed";
import { type Kept, kept, knownOf, underClients } from "./load";
import { otherSeed } from "./other-seed";
import type { Setting, Table, Trial } from "./trial";

/** How long a trouble lasts, in milliseconds. */
const lasting = 15_000;

/** Makes a trouble while clients ask, ends it, and tells what they were told, and how long after the end all are answered rightly again. */
async function underTrouble(
  name: string,
  { url, clients }: { readonly url: string; readonly clients: number },
  begin: () => Promise<unknown>,
  end: () => Promise<unknown>,
): Promise<string[]> {
  const known = await knownOf(url, kept());
  let isOver = false;
  const answering = underClients(url, known, clients, () => isOver);
  await setTimeout(2_000);
  await begin();
  await setTimeout(lasting);
  await end();
  const ended = performance.now();
  while (!(await allRight(url, known))) if (performance.now() - ended > 180_000) break;
  const healed = performance.now() - ended;
  isOver = true;
  const { waits, wrong, failed } = await answering;
  const codes = [...new Set(failed)].map((code) => `${failed.filter((one) => one === code).length} × ${code}`);
  return [
    name,
    String(waits.length),
    String(wrong.length),
    codes.length === 0 ? "nothing" : codes.join(", "),
    `${rounded(Math.max(...waits) / 1_000)} s`,
    healed > 180_000 ? "not within 3 minutes" : `${rounded(healed / 1_000)} s`,
  ];
}

/** Whether each question is answered as it was, one after another. */
async function allRight(url: string, known: ReadonlyMap<Kept, string>): Promise<boolean> {
  let asked = 0;
  const { wrong, failed } = await underClients(url, known, 1, () => (asked += 1) > known.size);
  return wrong.length + failed.length === 0;
}

/** The data on a disk of their own, which is filled, and to which a load then writes. */
async function diskFull({ clients }: Setting): Promise<string[]> {
  const name = "the disk is full, and a seed is loaded";
  const disk = smallDisk(400);
  if (disk === undefined) return [name, "", "", "not tried: no small disk can be made here"];
  const home = emptyHome(disk.folder);
  const one = mortal(home, await freePort(4600));
  const other = otherSeed("norms.yaml", "States should work together", "States should act together");
  try {
    const before = await wholeOf(one);
    const filled = join(disk.folder, "filled");
    const row = await underTrouble(
      name,
      { url: one.url, clients },
      () => {
        fill(filled);
        return promisify(execFile)(process.execPath, [program, "seed", "load", other], {
          env: { ...process.env, ACQUIS_HOME: home },
        }).catch(() => undefined);
      },
      () => rm(filled),
    );
    const after = await wholeOf(one);
    return [...row, after?.checksum === before?.checksum ? "whole" : "not whole"];
  } finally {
    await over(one);
    rmSync(other, { recursive: true, force: true });
    disk.remove();
  }
}

/** The password is another one, and every connection is cut; then it is the old one again. */
async function passwordChanged({ driver, engine }: Ground, { clients }: Setting): Promise<string[]> {
  const served = await ours({ driver, engine, stop: () => Promise.resolve() });
  const [from, to] = [engine.password, `${engine.password}-changed`];
  const set = (by: Driver, old: string, now: string) =>
    by.executeQuery("ALTER CURRENT USER SET PASSWORD FROM $old TO $now", { old, now }, { database: "system" });
  const later = openDriver({ ...engine, password: to });
  const cut = () =>
    driver
      .executeQuery(
        "CALL dbms.listConnections() YIELD connectionId WITH collect(connectionId) AS ids CALL dbms.killConnections(ids) YIELD connectionId RETURN count(*)",
      )
      .catch(() => undefined);
  try {
    return await underTrouble(
      "the password is another one, and connections are cut",
      { url: served.url, clients },
      () => set(driver, from, to).then(cut),
      // Those that came with a wrong one make Neo4j refuse everybody for a while.
      () => until(() => set(later, to, from).then(() => true)),
    );
  } finally {
    await later.close();
    await served.stop();
  }
}

async function troubled(setting: Setting): Promise<Table> {
  const ground = await setting.ground();
  const rows = [await passwordChanged(ground, setting), await diskFull(setting)];
  return {
    said: [
      `Each lasts ${lasting / 1_000} s while ${setting.clients} clients ask the questions of \`queries/\` in turn, and each answer is compared with the one before the trouble.`,
    ],
    columns: ["what", "right", "wrong", "refused", "longest wait", "all right again after", "the dataset then"],
    rows: rows.map((row) => [...row, ...Array<string>(7 - row.length).fill("")]),
  };
}

/** What clients are told while Neo4j can do nothing about it. */
export const troubles: Trial = { name: "troubles", title: "A full disk, and a changed password", run: troubled };
