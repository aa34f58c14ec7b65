// Loaded into the program before it begins: at SIGUSR2 it writes, into the file that LOOP_FILE names, the longest turn of the event
// loop since the last time, and the most that the process worked in one, both in milliseconds. On a machine that others use too, a
// turn is longer than its work.
const { writeFileSync } = require("node:fs");

const resolution = 5;
const since = () => ({ at: performance.now(), cpu: process.cpuUsage() });
let [before, turn, work] = [since(), 0, 0];
const tick = () => {
  const now = since();
  const { user, system } = process.cpuUsage(before.cpu);
  const took = Math.max(0, now.at - before.at - resolution);
  turn = Math.max(turn, took);
  work = Math.max(work, Math.min(took, (user + system) / 1e3));
  before = now;
};
setInterval(tick, resolution).unref();
process.on("SIGUSR2", () => {
  tick();
  writeFileSync(process.env.LOOP_FILE, `${turn} ${work}`);
  [turn, work] = [0, 0];
});
