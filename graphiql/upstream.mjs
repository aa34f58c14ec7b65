import { explorerChanges } from "./upstream.explorer.mjs";

// What an editor of questions never does.
const unused = [
  "codelens",
  "colorPicker",
  "diffEditorBreadcrumbs",
  "dropOrPasteInto",
  "fontZoom",
  "inPlaceReplace",
  "inlayHints",
  "inlineCompletions",
  "inlineEdit",
  "inlineEdits",
  "inlineProgress",
  "linkedEditing",
  "rename",
  "sectionHeaders",
  "semanticTokens",
  "stickyScroll",
  "unicodeHighlighter",
].join("|");

/**
 * What is mended in the packages that the page is built of, file by file, where neither an option nor a style can.
 * Each text must be found: a new release that no longer has it stops the build instead of undoing the change unseen.
 */
const changes = [
  ...explorerChanges,
  {
    file: "monaco-editor/esm/vs/editor/editor.all.js",
    from: new RegExp(
      `import '\\./(browser/widget/diffEditor|contrib/(${unused})/browser)/.*;`,
      "g",
    ),
    to: "",
  },
  {
    file: "monaco-editor/esm/vs/editor/editor.all.js",
    from: "import './contrib/suggest/browser/suggestInlineCompletions.js';",
    to: "",
  },
  {
    file: "monaco-editor/esm/vs/editor/edcore.main.js",
    from: /import '\.\/standalone\/browser\/(inspectTokens|toggleHighContrast|iPadShowKeyboard)\/.*;/g,
    to: "",
  },
];

/** The plugin of Vite that makes the changes. */
export const upstream = {
  name: "upstream",
  enforce: "pre",
  transform(code, id) {
    const [path] = id.split("?");
    const wanted = changes.filter(({ file }) =>
      path.endsWith(`/node_modules/${file}`),
    );
    return wanted.length === 0
      ? undefined
      : { code: wanted.reduce(changed, code), map: null };
  },
};

function changed(code, { file, from, to }) {
  const after = code.replace(from, to);
  if (after === code)
    throw new Error(
      `${file} no longer has what graphiql/upstream.mjs changes: ${String(from)}`,
    );
  return after;
}
