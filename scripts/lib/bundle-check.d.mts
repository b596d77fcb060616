// The types of bundle-check.mjs, for the tests.
interface Output {
  readonly bytes: number;
  readonly imports: readonly { readonly path: string; readonly external?: boolean }[];
}
export const AGREED: Readonly<Record<'dist/extension.js' | 'dist/web/extension.js' | 'dist/cli.js', { readonly modules: readonly string[]; readonly largest: number }>>;
export function faultsIn(outfile: keyof typeof AGREED, code: string, output: Output): readonly string[];
