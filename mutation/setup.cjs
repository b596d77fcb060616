// What mocha loads before the core's tests: what is remembered of texts is forgotten from one test and one mutant to the next, and properties are held by few texts, the same each time.

require('tsx');
const fc = require('fast-check');

fc.configureGlobal({ seed: 1, numRuns: 20, interruptAfterTimeLimit: 1500 });

/** What Stryker tests right now. */
const now = () => { const { activeMutant, currentTestId } = globalThis.__stryker__ ?? {}; return `${activeMutant} ${currentTestId}`; };

/** A function made anew whenever something else is tested. */
function forgetting(make) {
  let made = make();
  let since = now();
  return (...args) => {
    if (since !== now()) [made, since] = [make(), now()];
    return made(...args);
  };
}

/** Puts something in the place of what a module exports. */
function replace(path, name) {
  const file = require.resolve(path);
  const original = require(file)[name];
  require.cache[file].exports = { [name]: (...args) => forgetting(() => original(...args)) };
}

/** What a module keeps in a map of its own, likewise: the offsets of zones. */
class ForgettingMap extends Map {
  #since = now();

  get(key) {
    if (this.#since !== now()) this.clear();
    this.#since = now();
    return super.get(key);
  }
}

const { Map: Kept } = globalThis;
globalThis.Map = ForgettingMap;
require('../src/core/base/time.ts');
globalThis.Map = Kept;

replace('../src/core/base/remember.ts', 'remembering');
replace('../src/core/base/once.ts', 'once');

/** A mutant for which a test was seen to run needs no process of its own, though it also runs while the tests are loaded. */
function leaveToTests({ static: loaded, perTest }) {
  for (const covered of Object.values(perTest)) for (const mutant of Object.keys(covered)) delete loaded[mutant];
}

exports.mochaHooks = {
  afterAll() {
    const { mutantCoverage } = globalThis.__stryker__ ?? {};
    if (mutantCoverage) leaveToTests(mutantCoverage);
  },
};
