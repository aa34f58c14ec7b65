import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

// The strictest set of typescript-eslint, with types. What is off or eased has its reason beside it.
export default defineConfig(
  { ignores: ["dist/", "node_modules/", "coverage/", ".acquis/"] },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: ["tsconfig.json", "tests/tsconfig.json", "graphiql/tsconfig.json"],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      eqeqeq: "error",
      "prefer-const": "error",
    },
  },
);
