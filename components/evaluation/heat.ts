const steps = [
  "bg-transparent",
  "bg-accent/8",
  "bg-accent/14",
  "bg-accent/20",
  "bg-accent/26",
  "bg-accent/32",
] as const;

/** A class that shades a share (0-1) in one hue, darker for more: read by lightness, so by every eye, in both themes. */
export const heat = (share: number): string =>
  share <= 0 ? steps[0] : (steps[Math.min(steps.length - 1, 1 + Math.floor(share * 5))] ?? steps[0]);
