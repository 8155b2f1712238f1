// How much of a ring a percentage is. Pure.

export const ringRadius = 58;

/** Both in the drawing's own units, along the ring. */
export function arcOf(percentage: number): { readonly length: number; readonly whole: number } {
  const whole = 2 * Math.PI * ringRadius;
  return { length: (Math.min(Math.max(percentage, 0), 100) / 100) * whole, whole };
}
