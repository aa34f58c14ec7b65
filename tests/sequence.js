// Files in the order of their paths, so that those over one seed follow each other and it is loaded once for them.
const { default: Sequencer } = require("@jest/test-sequencer");

module.exports = class ByPath extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
};
