// Longest national number for calling codes met most here; elsewhere E.164 leaves about twelve digits.
const NATIONAL: Record<string, number> = {
  "1": 10,
  "60": 10,
  "61": 9,
  "62": 12,
  "63": 10,
  "65": 8,
  "66": 9,
  "81": 10,
  "82": 10,
  "84": 10,
  "86": 11,
  "91": 10,
  "44": 10,
  "49": 11,
  "31": 9,
  "33": 9,
  "966": 9,
  "971": 9,
  "852": 8,
  "886": 9,
};
const MIN_TOTAL = 8;

export type PhonePlan = { min: number; max: number };

/** Digit counts a number written with "+" may have (ITU-T E.164), from its leading digits. */
export function foreignPlan(digits: string): PhonePlan | undefined {
  if (!/^[1-9]/.test(digits)) return undefined;
  for (const length of [1, 2, 3]) {
    const national = NATIONAL[digits.slice(0, length)];
    // A trunk zero in parentheses, "+44 (0)20 …", is one digit more.
    if (national) return { min: MIN_TOTAL, max: length + national + (digits.charAt(length) === "0" ? 1 : 0) };
  }
  return { min: MIN_TOTAL, max: 15 };
}

/**
 * Digit counts for a number written the Indonesian way, judged by its leading digits: mobile 08… (or 62 8…,
 * 0062 8…) and fixed lines with their area code. `area` is the length of the first written group.
 */
export function indonesianPlan(digits: string, area: number): PhonePlan | undefined {
  if (/^08[1-9]/.test(digits)) return { min: 10, max: 13 };
  if (/^6208?[1-9]|^628[1-9]/.test(digits)) return { min: 11, max: 15 };
  if (/^0062[1-9]/.test(digits)) return { min: 12, max: 16 };
  if (/^62[2-79]/.test(digits) && area === 2) return { min: 9, max: 13 };
  const code = /^0(?:2[1249]|31|61)/.test(digits) ? 3 : 4;
  if (!/^0[2-79][1-9]/.test(digits)) return undefined;
  if (area === code) return { min: code + 5, max: code + 8 };
  // Unbroken, a fixed line is only believed at its usual length.
  return area >= 9 ? { min: 9, max: 11 } : undefined;
}
