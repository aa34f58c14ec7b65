import { setTimeout } from "node:timers/promises";
import { EngineAway, EngineLate } from "../../src/errors";
import { Presence } from "../../src/graph/presence";

/** What is seconds for Neo4j. */
const patience = { beforeKnock: 90, ofKnock: 25, afterKnock: 40, ofSilence: 50 };
const never = () => new Promise<string>(() => undefined);
const here = () => Promise.resolve("here");
const known = () => false;
const isNew = () => true;
const notYet = "not yet";

it("is away where not even a knock is answered, and whoever asks then is told so at a knock", async () => {
  const presence = new Presence(never, patience);
  await expect(presence.waited(never, known)).rejects.toBeInstanceOf(EngineAway);
  let isAsked = false;
  await expect(presence.waited(() => ((isAsked = true), here()), known)).rejects.toBeInstanceOf(EngineAway);
  expect(isAsked).toBe(false);
});

it("knocks first where nothing has been heard for a while of what was asked", async () => {
  const presence = new Presence(never, { ...patience, ofSilence: 10 });
  void presence.waited(never, known).catch(() => undefined);
  await setTimeout(30);
  await expect(presence.waited(here, known)).rejects.toBeInstanceOf(EngineAway);
});

it("is late where a knock is answered and the question is not, but waits on for what is planned", async () => {
  const presence = new Presence(here, patience);
  await expect(presence.waited(never, known)).rejects.toBeInstanceOf(EngineLate);
  const planned = presence.waited(() => setTimeout(400, "planned"), isNew);
  expect(await Promise.race([planned, setTimeout(200, notYet)])).toBe(notYet);
  expect(await planned).toBe("planned");
});

it("asks without a knock where it is heard, and is heard again once a knock is answered", async () => {
  let [isHere, knocks] = [false, 0];
  const presence = new Presence(() => ((knocks += 1), isHere ? here() : never()), patience);
  expect(await presence.waited(here, known)).toBe("here");
  expect(knocks).toBe(0);
  await expect(presence.waited(never, known)).rejects.toBeInstanceOf(EngineAway);
  isHere = true;
  expect([await presence.waited(here, known), await presence.waited(here, known)]).toEqual(["here", "here"]);
  expect(knocks).toBe(2);
});
