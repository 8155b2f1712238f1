// Planted: what the linter has to find.

export function loose(value: any): boolean {
  return value == 1;
}

export function swallow(work: () => void): void {
  try {
    work();
  } catch {}
}
