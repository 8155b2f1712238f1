// How text becomes letters on a page. Nearly all of it is letters that stand side by side, whose shapes are looked up once
// for a file: PDFKit asks its font engine for every word anew, which is fifty times as slow, and a statement may have a
// hundred thousand lines. Words of scripts whose letters join or carry marks are PDFKit's, which shapes them.

import type PDFDocument from "pdfkit";
import { fontBytes, type FontName } from "./fonts.ts";
import { inVisualOrder } from "./word-order.ts";

export interface Style {
  readonly size: number;
  readonly bold?: boolean;
  /** As #rrggbb; black when absent. */
  readonly colour?: string;
}

export interface Letters {
  widthOf(text: string, style: Style): number;
  /** From a point on the baseline to the right. */
  draw(text: string, x: number, y: number, style: Style): void;
}

/** What PDFKit has of a font that it embeds, and its types do not tell. */
interface Embedded {
  readonly id: string;
  ref(): object;
  encode(text: string): [glyphs: string[], positions: { readonly xAdvance: number }[]];
  readonly font: { hasGlyphForCodePoint(codePoint: number): boolean };
}

/** A letter as it is written into the file, and how far it goes in thousandths of the size. */
interface Glyph {
  readonly hex: string;
  readonly width: number;
}

interface Face {
  readonly name: FontName;
  readonly font: Embedded;
  readonly glyphs: Map<string, Glyph | undefined>;
}

interface Piece extends Glyph {
  readonly face: Face;
  /** Of a word that has to be shaped. */
  readonly shaped?: string;
}

/** Letters that join or are read from right to left, marks that are set on others, and what is no letter at all. */
const isShaped = /[\p{M}\p{C}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Nko}\p{Script=Thaana}]/u;

/** A line break within a name is a space, and what only tells programs how to show it is nothing. */
const cleaned = (text: string): string => text.replaceAll(/[\p{Cc}\u2028\u2029]/gu, " ").replaceAll(/\p{Cf}/gu, "");

export function lettersOf(document: InstanceType<typeof PDFDocument>): Letters {
  const faces = new Map<FontName, Face>();

  function faceOf(name: FontName): Face {
    const known = faces.get(name);
    if (known) return known;
    document.registerFont(name, fontBytes(name)).font(name);
    const { _font: font } = document as unknown as { readonly _font: Embedded };
    const face: Face = { name, font, glyphs: new Map() };
    faces.set(name, face);
    return face;
  }

  function piecesOf(text: string, bold: boolean): Piece[] {
    const main = faceOf(bold ? "bold" : "regular");
    const plain = plainPiece(main, text);
    if (plain) return [plain];
    const pieces: Piece[] = [];
    for (const [index, word] of inVisualOrder(cleaned(text)).entries()) {
      if (index > 0) pieces.push(shapedPiece(main, " "));
      pieces.push(...wordPieces(word, main, faceOf));
    }
    return pieces;
  }

  const widthOf = (text: string, { size, bold = false }: Style): number =>
    piecesOf(text, bold).reduce((sum, { width }) => sum + width, 0) * (size / 1000);

  function draw(text: string, x: number, y: number, { size, bold = false, colour = "#000000" }: Style): void {
    let left = x;
    for (const { face, hex, width, shaped } of piecesOf(text, bold)) {
      if (shaped === undefined) {
        const { fonts } = document.page as unknown as { readonly fonts: Record<string, object> };
        fonts[face.font.id] ??= face.font.ref();
        document.addContent(`BT ${inkOf(colour)} /${face.font.id} ${rounded(size)} Tf 1 0 0 -1 ${rounded(left)} ${rounded(y)} Tm <${hex}> Tj ET`);
      } else {
        document.font(face.name).fontSize(size).fillColor(colour).text(shaped, left, y, { lineBreak: false, baseline: "alphabetic" });
      }
      left += width * (size / 1000);
    }
  }

  return { widthOf, draw };
}

/** Undefined where a letter is missing, or does not stand by itself. */
function plainPiece(face: Face, text: string): Piece | undefined {
  let hex = "";
  let width = 0;
  for (const letter of text) {
    const glyph = glyphOf(face, letter);
    if (!glyph) return undefined;
    hex += glyph.hex;
    width += glyph.width;
  }
  return { face, hex, width };
}

function glyphOf({ font, glyphs }: Face, letter: string): Glyph | undefined {
  if (glyphs.has(letter)) return glyphs.get(letter);
  const isPlain = !isShaped.test(letter) && font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0);
  const glyph = isPlain ? encoded(font, letter) : undefined;
  glyphs.set(letter, glyph);
  return glyph;
}

function encoded(font: Embedded, text: string): Glyph {
  const [glyphs, positions] = font.encode(text);
  return { hex: glyphs.join(""), width: positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
}

/** A word, cut where another font has to help out. */
function wordPieces(word: string, main: Face, faceOf: (name: FontName) => Face): Piece[] {
  const parts: { face: Face; text: string }[] = [];
  for (const letter of word) {
    const last = parts.at(-1);
    const face = last && /\p{M}/u.test(letter) ? last.face : faceWith(letter, main, faceOf);
    if (last?.face === face) last.text += letter;
    else parts.push({ face, text: letter });
  }
  return parts.map(({ face, text }) => plainPiece(face, text) ?? shapedPiece(face, text));
}

/** What no font has is drawn as the empty box that the first one keeps for it. */
function faceWith(letter: string, main: Face, faceOf: (name: FontName) => Face): Face {
  const codePoint = letter.codePointAt(0) ?? 0;
  const has = ({ font }: Face): boolean => font.font.hasGlyphForCodePoint(codePoint);
  if (has(main)) return main;
  return (["japanese", "other"] as const).map(faceOf).find(has) ?? main;
}

const shapedPiece = (face: Face, text: string): Piece => ({ face, shaped: text, ...encoded(face.font, text) });

/** The colour of letters, as it is written into a page. */
function inkOf(colour: string): string {
  const parts = [1, 3, 5].map((at) => rounded(Number.parseInt(colour.slice(at, at + 2), 16) / 255));
  return `${parts.join(" ")} rg`;
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000;
