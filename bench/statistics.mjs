// Middles and tails of measured times.

/** The value below which this part of the values lies. */
export const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))];

export const median = values => quantile(values, 0.5);
