// Words in the order in which they stand on the page, from left to right, when some of them are read from right to left. The
// letters within a word are turned by the font's engine.

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Nko}\p{Script=Thaana}]/u;

const hasLetters = /\p{L}/u;

/** The first word with letters decides from which side the text as a whole is read. */
export function inVisualOrder(text: string): string[] {
  const words = text.split(" ");
  if (!rightToLeft.test(text)) return words;
  const isTurned = rightToLeft.test(words.find((word) => hasLetters.test(word)) ?? "");
  const runs = runsOf(words, isTurned).map(({ turned, words: run }) => (turned ? run.toReversed() : run));
  return (isTurned ? runs.toReversed() : runs).flat();
}

interface Run {
  readonly turned: boolean;
  readonly words: string[];
}

/** Words that are read from the same side, together; one without letters goes with the word before it. */
function runsOf(words: readonly string[], isTurned: boolean): Run[] {
  const runs: Run[] = [];
  for (const word of words) {
    const last = runs.at(-1);
    const turned = directionOf(word) ?? last?.turned ?? isTurned;
    if (last?.turned === turned) last.words.push(word);
    else runs.push({ turned, words: [word] });
  }
  return runs;
}

const directionOf = (word: string): boolean | undefined => (hasLetters.test(word) ? rightToLeft.test(word) : undefined);
