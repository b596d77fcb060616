import { tzOffset } from '@date-fns/tz';
import { startOfDay, dayOf, localInstant, isoIn, addDays } from './src/core/base/time.ts';
let n = 0; const t0 = Date.now();
for (const zone of Intl.supportedValuesOf('timeZone')) {
  let last: number | null = null;
  for (let t = Date.UTC(1915, 0, 1); t < Date.UTC(2038, 0, 1); t += 14 * 864e5) {
    const o = tzOffset(zone, new Date(t));
    if (last !== null && o !== last) for (let d = -15; d <= 1; d++) {
      const day = new Date(t + d * 864e5).toISOString().slice(0, 10);
      const midnight = localInstant(day, '00:00', zone);
      if (dayOf(midnight - 1, zone) === day) { const s = startOfDay(day, zone); n++; if (n < 15) console.log(zone, day, isoIn(midnight, zone), isoIn(s, zone), dayOf(s - 1, zone)); }
    }
    last = o;
  }
  if (Date.now() - t0 > 150000) { console.log('stopped at', zone); break; }
}
console.log(n, Date.now() - t0);
