// Loaded before anything else into a server and into what it starts: their clock is ahead by AHEAD milliseconds, and runs on from there.
const { now } = Date;
const ahead = Number(process.env.AHEAD);
Date.now = () => now() + ahead;
globalThis.Date = new Proxy(Date, {
  construct: (date, given, self) => Reflect.construct(date, given.length === 0 ? [date.now()] : given, self),
  apply: date => new date(date.now()).toString(),
});
