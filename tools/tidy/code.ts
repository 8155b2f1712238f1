// Blanks out what is not code, in place, so that offsets and lines stay what they are. A rule that looks for
// `Date.now` must not find it in a comment, nor one that looks for imports in a piece of text.

export interface Code {
  /** Comments are blank. */
  readonly withStrings: string;
  /** Comments, and what stands in strings and regular expressions, are blank. */
  readonly bare: string;
}

/** One piece of a program: a comment, a string, the opening or closing part of a template, a slash, a brace. */
const pieces = /\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[`/{}]/g;
const regularExpression = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/y;
const templatePart = /(?:\\[\s\S]|\$(?!\{)|[^`\\$])*(?:`|\$\{)/y;

/** After one of these a slash begins a regular expression; after anything else it divides. */
const beforeExpression = /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|delete|void|throw|new|await|yield))\s*$/;

export function codeOf(text: string): Code {
  const scanner = new Scanner(text);
  scanner.scan();
  return { withStrings: scanner.withStrings.join(""), bare: scanner.bare.join("") };
}

const blank = (text: string): string => text.replace(/[^\n]/g, " ");

class Scanner {
  readonly withStrings: string[] = [];
  readonly bare: string[] = [];
  readonly #text: string;
  #position = 0;
  /** For each open brace, whether it belongs to a template's `${`. */
  readonly #braces: boolean[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  scan(): void {
    for (let match = this.#next(); match; match = this.#next()) {
      this.#code(match.index);
      const piece = match[0];
      if (piece.startsWith("//") || piece.startsWith("/*")) this.#comment(piece.length);
      else if (piece === "`") this.#template(1);
      else if (piece === "/") this.#slash();
      else if (piece === "{") this.#brace(false);
      else if (piece === "}") this.#closingBrace();
      else this.#string(piece.length);
    }
    this.#code(this.#text.length);
  }

  #next(): RegExpExecArray | null {
    pieces.lastIndex = this.#position;
    return pieces.exec(this.#text);
  }

  #take(length: number): string {
    const piece = this.#text.slice(this.#position, this.#position + length);
    this.#position += length;
    return piece;
  }

  #code(end: number): void {
    const piece = this.#take(end - this.#position);
    this.withStrings.push(piece);
    this.bare.push(piece);
  }

  #comment(length: number): void {
    const piece = blank(this.#take(length));
    this.withStrings.push(piece);
    this.bare.push(piece);
  }

  /** Keeps the delimiters, so that what stands around a string still reads as code. */
  #string(length: number): void {
    const piece = this.#take(length);
    this.withStrings.push(piece);
    this.bare.push(piece.length < 2 ? piece : `${piece[0]}${blank(piece.slice(1, -1))}${piece.at(-1)}`);
  }

  #slash(): void {
    regularExpression.lastIndex = this.#position;
    const found = beforeExpression.test(this.#lastCode()) ? regularExpression.exec(this.#text) : null;
    if (found) this.#string(found[0].length);
    else this.#code(this.#position + 1);
  }

  /** Enough of the code so far to see what stands before a slash: comments are spaces in it. */
  #lastCode(): string {
    return this.bare.slice(-8).join("").slice(-40).trimEnd();
  }

  #brace(ofTemplate: boolean): void {
    this.#braces.push(ofTemplate);
    if (!ofTemplate) this.#code(this.#position + 1);
  }

  #closingBrace(): void {
    if (this.#braces.pop()) this.#template(1);
    else this.#code(this.#position + 1);
  }

  /** Text of a template up to its end, or up to where code begins in it. */
  #template(delimiter: number): void {
    templatePart.lastIndex = this.#position + delimiter;
    const part = templatePart.exec(this.#text)?.[0] ?? this.#text.slice(this.#position + delimiter);
    this.#string(delimiter + part.length);
    if (part.endsWith("${")) this.#brace(true);
  }
}
