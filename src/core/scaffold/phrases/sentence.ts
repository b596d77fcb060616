// A sentence that ends with words of the file: the full stop of "Acme Inc." ends it too.

export const sentence = (words: string): string => (words.endsWith('.') ? words : `${words}.`);
