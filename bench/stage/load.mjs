// Asks one thing over and over, as many times as ten clients can, and prints how many answers a second came back and what failed.
import autocannon from "autocannon";

const [url, body, seconds] = process.argv.slice(2);
const { requests, non2xx, errors } = await autocannon({
  url,
  body,
  method: "POST",
  headers: { "content-type": "application/json" },
  connections: 10,
  duration: Number(seconds),
});
console.log(JSON.stringify({ perSecond: requests.average, failed: non2xx + errors }));
