export interface Part {
  text: string;
  /** Metres or kilograms in one of this unit. */
  factor: number;
}

/** Metres or kilograms, to the millimetre or gram; null when nothing or no number was typed. */
export function in_metric(parts: readonly Part[]): number | null {
  const typed = parts.filter((part) => part.text.trim() !== "");
  if (typed.length === 0) return null;
  const sum = typed.reduce((total, part) => total + Number(part.text.trim().replace(",", ".")) * part.factor, 0);
  return Number.isFinite(sum) ? Math.round(sum * 1000) / 1000 : null;
}
