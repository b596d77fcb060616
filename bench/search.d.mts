// What tests written in TypeScript see of the generator.
export const NOW: number;
export function applicationFile(index: number, seed?: number, wanted?: number | null): { readonly name: string; readonly text: string };
export function keystrokeFile(): string;
