// Answers an injury in the explorer's program as if it were typed: after each fact the page
// decides anew. Takes the folder of the page and a file of cases, each a list of names and
// texts; writes the times in milliseconds and the outcome of each whole case.
const fs = require("fs"), [dir, file] = process.argv.slice(1);
require(dir + "/wasm_exec.js");
const cases = JSON.parse(fs.readFileSync(file)), go = new Go();
const start = performance.now();
WebAssembly.instantiate(fs.readFileSync(dir + "/vard.wasm"), go.importObject).then(({instance}) => {
  go.run(instance);
  let first, keys = [], outcomes = [];
  for (const pairs of cases) {
    let view;
    for (let n = 1; n <= pairs.length; n++) {
      const pressed = performance.now();
      view = vard.decide(pairs.slice(0, n), "sv", "injury");
      const seen = performance.now();
      first ??= seen - start;
      keys.push(seen - pressed);
    }
    outcomes.push(view.parts.injury.outcome);
  }
  console.log(JSON.stringify({first, keys, outcomes}));
  process.exit(0);
});
