// What must still be done when someone interrupts us.
const works = new Set();

/** Does this work before an interrupted process ends; returns how to call it off. */
export function onInterrupt(work) {
  if (works.size === 0) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  works.add(work);
  return () => {
    works.delete(work);
    if (works.size === 0) for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.removeListener(signal, end);
  };
}

async function end() {
  await Promise.allSettled([...works].map(work => work()));
  process.exit(130);
}
