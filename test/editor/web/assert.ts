// node:assert/strict for the web worker, as far as the suites use it. The bundler puts it in the place of Node's.
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly actual: unknown;
  readonly expected: unknown;

  constructor(message: string, actual?: unknown, expected?: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

type Message = string | Error | undefined;

function check(good: boolean, message: Message, otherwise: string, actual?: unknown, expected?: unknown): void {
  if (good) return;
  throw message instanceof Error ? message : new AssertionError(message ?? otherwise, actual, expected);
}

const shown = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) => (part instanceof Map || part instanceof Set ? [...part] : part), 2) ?? String(value);

function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof RegExp) return String(a) === String(b);
  if (a instanceof Map || a instanceof Set) return alike([...a], [...(b as typeof a)]);
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length
    && keys.every(key => Object.hasOwn(b, key) && alike(a[key as keyof typeof a], b[key as keyof typeof b]));
}

type Expected = RegExp | (new (...args: never[]) => unknown) | ((error: unknown) => boolean) | undefined;

function fits(error: unknown, expected: Expected): boolean {
  if (expected === undefined) return true;
  if (expected instanceof RegExp) return expected.test(String(error));
  // A function that can't make anything, `() => …`, has no instances.
  return ('prototype' in expected && error instanceof (expected as new () => unknown)) || (expected as (error: unknown) => boolean)(error) === true;
}

const thrownBy = async (work: Promise<unknown> | (() => Promise<unknown>)): Promise<{ error: unknown } | null> => {
  try { await (typeof work === 'function' ? work() : work); return null; } catch (error) { return { error }; }
};

export function ok(value: unknown, message?: Message): asserts value {
  check(Boolean(value), message, `${shown(value)} is not truthy`, value, true);
}
export function equal(actual: unknown, expected: unknown, message?: Message): void {
  check(Object.is(actual, expected), message, `${shown(actual)} is not ${shown(expected)}`, actual, expected);
}
export function notEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(!Object.is(actual, expected), message, `both are ${shown(actual)}`, actual, expected);
}
export function deepEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(alike(actual, expected), message, `${shown(actual)}\nis not\n${shown(expected)}`, actual, expected);
}
export function notDeepEqual(actual: unknown, expected: unknown, message?: Message): void {
  check(!alike(actual, expected), message, `both are ${shown(actual)}`, actual, expected);
}
export function match(text: string, pattern: RegExp, message?: Message): void {
  check(pattern.test(text), message, `${shown(text)} does not match ${String(pattern)}`, text, pattern);
}
export function doesNotMatch(text: string, pattern: RegExp, message?: Message): void {
  check(!pattern.test(text), message, `${shown(text)} matches ${String(pattern)}`, text, pattern);
}
export function fail(message?: Message): never {
  throw message instanceof Error ? message : new AssertionError(message ?? 'failed');
}
export function throws(work: () => unknown, expected?: Expected, message?: Message): void {
  let thrown: { error: unknown } | null = null;
  try { work(); } catch (error) { thrown = { error }; }
  check(thrown !== null && fits(thrown.error, expected), message, thrown ? `an unexpected error: ${String(thrown.error)}` : 'nothing was thrown');
}
export async function rejects(work: Promise<unknown> | (() => Promise<unknown>), expected?: Expected, message?: Message): Promise<void> {
  const thrown = await thrownBy(work);
  check(thrown !== null && fits(thrown.error, expected), message, thrown ? `an unexpected error: ${String(thrown.error)}` : 'nothing was thrown');
}

const assert: Assert = Object.assign((value: unknown, message?: Message) => ok(value, message), {
  AssertionError, ok, equal, notEqual, strictEqual: equal, notStrictEqual: notEqual, deepEqual, notDeepEqual,
  deepStrictEqual: deepEqual, notDeepStrictEqual: notDeepEqual, match, doesNotMatch, fail, throws, rejects,
});
interface Assert { (value: unknown, message?: Message): void }
export default assert;
