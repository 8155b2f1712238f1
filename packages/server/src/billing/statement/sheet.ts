// What a page is drawn with: text, lines and boxes. Points are counted from the upper left corner.

import type PDFDocument from "pdfkit";
import { lettersOf, type Style } from "./letters.ts";

export interface TextOptions extends Style {
  /** `right` ends at x, where `left` begins there. */
  readonly align?: "left" | "right";
  /** What is longer is cut, and says so by three dots; or it is written smaller, so that no figure is lost. */
  readonly width?: number;
  readonly ifLonger?: "cut" | "smaller";
}

export interface Sheet {
  /** `y` is that of the baseline. */
  text(text: string, x: number, y: number, options: TextOptions): void;
  line(from: readonly [x: number, y: number], to: readonly [x: number, y: number], colour: string, thickness?: number): void;
  box(x: number, y: number, width: number, height: number, colours: { readonly fill?: string; readonly border?: string }): void;
  /** Lines of a paragraph that are no longer than the width. */
  wrapped(text: string, width: number, style: Style): string[];
}

/** Colours of statements. */
export const ink = { text: "#1f2933", faint: "#5f6c7b", rule: "#c9d1d9", accent: "#0b5d57", pale: "#eef4f3", alarm: "#9b1c1c", alarmPale: "#fdf1f0" } as const;

export function sheetOf(document: InstanceType<typeof PDFDocument>): Sheet {
  const { widthOf, draw } = lettersOf(document);

  function fitted(text: string, width: number, style: Style): string {
    if (widthOf(text, style) <= width) return text;
    const letters = [...text];
    while (letters.length > 0 && widthOf(`${letters.join("")}…`, style) > width) letters.pop();
    return `${letters.join("").trimEnd()}…`;
  }

  function wrapped(text: string, width: number, style: Style): string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line === "" || widthOf(longer, style) <= width) {
        line = longer;
      } else {
        lines.push(line);
        line = word;
      }
    }
    return [...lines, line];
  }

  return {
    text(text, x, y, { align = "left", width = Number.POSITIVE_INFINITY, ifLonger = "cut", ...given }) {
      const style = { colour: ink.text, ...given };
      const shown = ifLonger === "cut" ? fitted(text, width, style) : text;
      const needed = widthOf(shown, style);
      const size = needed > width ? style.size * (width / needed) : style.size;
      draw(shown, align === "left" ? x : x - Math.min(needed, width), y, { ...style, size });
    },
    line([x1, y1], [x2, y2], colour, thickness = 0.6) {
      document.lineWidth(thickness).moveTo(x1, y1).lineTo(x2, y2).stroke(colour);
    },
    box(x, y, width, height, { fill, border }) {
      if (fill !== undefined) document.rect(x, y, width, height).fill(fill);
      if (border !== undefined) document.lineWidth(0.8).rect(x, y, width, height).stroke(border);
    },
    wrapped,
  };
}
