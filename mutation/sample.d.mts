interface Mutant {
  readonly mutatorName: string;
  readonly replacement: string;
  readonly location: { readonly start: Place; readonly end: Place };
}
interface Place { readonly line: number; readonly column: number }

export interface Sample { readonly oneIn: number; readonly seed: string }

export function checkerOf(chosen: Sample): { check(mutants: readonly (Mutant & { readonly id: string; readonly fileName: string })[]): Promise<Readonly<Record<string, { readonly status: 'passed' | 'compileError' }>>> };
export function scoreOf(report: { readonly files: Readonly<Record<string, { readonly mutants: readonly (Mutant & { readonly status: string })[] }>> }, chosen: Sample): { readonly noticed: number; readonly of: number };
