import type { Plugin } from 'esbuild';

export const bareGrayMatter: Plugin;
export const bufferForBrowser: string;
