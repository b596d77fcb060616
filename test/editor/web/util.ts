// node:util's format for the web worker: what mocha's reporter asks of it. The bundler puts it in the place of Node's.
export function format(...message: readonly unknown[]): string {
  const [first, ...values] = message;
  if (typeof first !== 'string') return message.map(String).join(' ');
  const filled = first.replace(/%[sdifjoO%]/g, place => (place === '%%' ? '%' : values.length > 0 ? String(values.shift()) : place));
  return [filled, ...values].map(String).join(' ');
}
