// A whole run reads the program once for all files of a project, and not anew for each: that took a quarter of its time.
const { readFileSync } = require("node:fs");
const { join, relative } = require("node:path");
const projects = require("../projects");

/** A file that puts something in the place of a module of the program has modules of its own. */
const isAlone = (file) => /\bjest\.(mock|doMock|resetModules)\(/.test(readFileSync(file, "utf8"));

/** What jest runs of a project: the file that holds the others together, and those that stand alone. */
exports.filesOf = (project) => [join(__dirname, `${project}.js`), ...projects[project].filter(isAlone)];

/** All other test files of a project, each in a group that bears its name. */
exports.together = (project) => {
  // First, as the program itself reads it: in which order its parts are read shows in the schema.
  require("../../src/api/schema");
  for (const file of projects[project].filter((one) => !isAlone(one)).sort())
    describe(relative(join(__dirname, "..", ".."), file), () => {
      require(file);
    });
};
