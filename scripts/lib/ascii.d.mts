import type { Plugin } from 'esbuild';

export function asciiOnly(code: string): string;
export const asciiBundle: Plugin;
