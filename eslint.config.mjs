import { defineConfig } from "eslint/config";
import typescript from "typescript-eslint";

// The strictest set of typescript-eslint, with types. What is eased or off has its reason beside it.
export default defineConfig(
  { ignores: ["dist/", "coverage/", ".acquis/", "src/atlas/operations/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" }, rules: { eqeqeq: "error", "prefer-const": "error" } },
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [typescript.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: {
        project: [
          "tsconfig.json",
          "tests/tsconfig.json",
          "graphiql/tsconfig.json",
          "atlas/tsconfig.json",
          "bench/tsconfig.json",
        ],
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // Presence is tested with `=== undefined`: an empty text is there.
      "@typescript-eslint/strict-boolean-expressions": ["error", { allowString: false }],
      // Types are the field's own nouns.
      "@typescript-eslint/naming-convention": [
        "error",
        {
          selector: "typeLike",
          format: ["PascalCase"],
          custom: { regex: "^I[A-Z][a-z]|(Type|Dto|Manager|Service|Helper)$", match: false },
        },
      ],
      // A number in a text is what it looks like.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // `() => done()` is the shortest way to say that nothing is answered.
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      // Off: the options of neo4j-driver are declared as classes, to be given as plain objects.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      // Off: what the API takes and gives are classes without methods, and spreading them copies all there is.
      "@typescript-eslint/no-misused-spread": "off",
      // Off: the graph and the seed hold the values of enumerations as words.
      "@typescript-eslint/no-unsafe-enum-assignment": "off",
      "@typescript-eslint/no-unsafe-enum-comparison": "off",
    },
  },
  {
    files: ["tests/**/*.ts"],
    rules: {
      // Off: an answer is read as a client reads it, as JSON of any shape, and what is not there fails the test.
      "@typescript-eslint/no-unsafe-argument": "off",
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
      "@typescript-eslint/no-unsafe-return": "off",
      "@typescript-eslint/strict-boolean-expressions": ["error", { allowString: false, allowAny: true }],
    },
  },
);
