// The colours of the pages, by day and by night. A test computes their contrast, so that a change keeps them readable.

export interface Palette {
  /** Behind everything. */
  readonly paper: string;
  /** The light that falls on it from above. */
  readonly glow: string;
  readonly card: string;
  /** What is set off from the card: chips, code, the list of rules. */
  readonly inset: string;
  readonly ink: string;
  readonly "ink-soft": string;
  /** Between things. */
  readonly line: string;
  /** Around things that can be used. */
  readonly edge: string;
  readonly accent: string;
  readonly "accent-strong": string;
  readonly "on-accent": string;
  readonly error: string;
  readonly "error-inset": string;
  /** The curtain, and its folds. */
  readonly curtain: string;
  readonly "curtain-fold": string;
  readonly trim: string;
  /** The simulated phone's case. */
  readonly device: string;
  readonly shadow: string;
}

export const day: Palette = {
  paper: "#f4eee4",
  glow: "#ffdf9e",
  card: "#fffdf9",
  inset: "#f4f0e8",
  ink: "#22302f",
  "ink-soft": "#586664",
  line: "#e5dccd",
  edge: "#8d8778",
  accent: "#0e6a65",
  "accent-strong": "#0a524e",
  "on-accent": "#ffffff",
  error: "#a3271d",
  "error-inset": "#fbeae6",
  curtain: "#0f615d",
  "curtain-fold": "#0b4f4c",
  trim: "#d9a441",
  device: "#1c2526",
  shadow: "#4a3a1c",
};

export const night: Palette = {
  paper: "#0d1416",
  glow: "#173a38",
  card: "#162023",
  inset: "#1e2b2e",
  ink: "#e9f0ee",
  "ink-soft": "#a5b5b1",
  line: "#29383b",
  edge: "#748683",
  accent: "#74d3c5",
  "accent-strong": "#97e3d8",
  "on-accent": "#06302c",
  error: "#ffb3a6",
  "error-inset": "#3a2220",
  curtain: "#124845",
  "curtain-fold": "#0d3634",
  trim: "#8f6f33",
  device: "#04090a",
  shadow: "#000000",
};

/** Backgrounds of the little squares with initials; the letters on them are white. */
export const hues: readonly string[] = ["#0e6a65", "#8a4b12", "#7a3e6b", "#3d5a99", "#52662a", "#9a3b3b"];
