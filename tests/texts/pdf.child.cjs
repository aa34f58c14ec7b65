// Reads the PDF that comes in, and says what it has: Node takes the reader of PDF as it is, and jest does not.
require("../typescript.cjs");
const { readText } = require("../../src/texts/read-text.ts");

const chunks = [];
process.stdin.on("data", (chunk) => chunks.push(chunk));
process.stdin.on("end", () => {
  readText(Buffer.concat(chunks)).then(
    (text) => process.stdout.write(JSON.stringify(text)),
    (error) => process.stdout.write(JSON.stringify({ refused: `${error.name}: ${error.message}` })),
  );
});
