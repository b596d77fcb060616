// What mocha loads before the core's tests: what is remembered of texts is forgotten from one test and one mutant to the next, and properties are held by few texts, the same each time.

require('tsx');
const fc = require('fast-check');

fc.configureGlobal({ seed: 1, numRuns: 20, interruptAfterTimeLimit: 1500 });

/** What Stryker tests right now. */
const now = () => { const { activeMutant, currentTestId } = globalThis.__stryker__ ?? {}; return `${activeMutant} ${currentTestId}`; };

/** What is made anew whenever something else is tested. */
function fresh(make) {
  let made = make();
  let since = now();
  return () => {
    if (since !== now()) [made, since] = [make(), now()];
    return made;
  };
}

/** Functions that remember. */
for (const [path, name] of [['../src/core/base/remember.ts', 'remembering'], ['../src/core/base/once.ts', 'once']]) {
  const original = require(path)[name];
  require.cache[require.resolve(path)].exports = {
    [name](...how) {
      const made = fresh(() => original(...how));
      return (...asked) => made()(...asked);
    },
  };
}

/** Maps that a module keeps: the offsets of zones, the templates of messages. */
for (const [path, kind] of [['../src/core/base/time.ts', 'Map'], ['../src/core/base/message.ts', 'WeakMap']]) {
  const Kept = globalThis[kind];
  globalThis[kind] = class {
    #kept = fresh(() => new Kept());

    get(key) {
      return this.#kept().get(key);
    }

    set(key, value) {
      this.#kept().set(key, value);
    }
  };
  require(path);
  globalThis[kind] = Kept;
}

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
