// Writes the types of the operations that the pages ask, from the committed schema: a page that no longer fits it does not compile.
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { generate } from "@graphql-codegen/cli";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, "src", "atlas", "operations");

/** The files of src/atlas/operations, each with its path and its content; on disk too unless they are only wanted. */
export const typed = (write = true) =>
  generate(
    {
      schema: join(root, "schema", "schema.graphql"),
      documents: [join(root, "src", "atlas", "**", "*.{ts,tsx}"), `!${folder}/**`],
      silent: true,
      errorsOnly: true,
      generates: {
        [`${folder}/`]: {
          preset: "client",
          presetConfig: { fragmentMasking: false },
          config: {
            documentMode: "string",
            strictScalars: true,
            useTypeImports: true,
            enumsAsTypes: true,
            onlyOperationTypes: true,
            immutableTypes: true,
            scalars: { PartialDate: "string", Date: "string", JSONObject: "Readonly<Record<string, unknown>>" },
          },
        },
      },
    },
    write,
  );

if (process.argv[1] === fileURLToPath(import.meta.url)) await typed();
