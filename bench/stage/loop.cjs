// Loaded into the program before it begins: at SIGUSR2 it writes the longest turn of the event loop since the last time, in
// milliseconds, into the file that LOOP_FILE names.
const { writeFileSync } = require("node:fs");
const { monitorEventLoopDelay } = require("node:perf_hooks");

const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
process.on("SIGUSR2", () => {
  writeFileSync(process.env.LOOP_FILE, String(Math.max(0, delay.max / 1e6 - resolution)));
  delay.reset();
});
