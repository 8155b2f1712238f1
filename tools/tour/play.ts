// Plays the tour's steps one after another and has each told as it ends. A step that fails is the last one: those
// after it build on it.

export interface Step<Story> {
  readonly title: string;
  /** Does it, and answers in a few words what came of it; throws when it did not go as it should. */
  readonly play: (story: Story) => Promise<string>;
}

export interface Chapter<Story> {
  readonly title: string;
  readonly steps: readonly Step<Story>[];
}

export interface Played {
  readonly title: string;
  readonly succeeded: boolean;
  /** What came of it, or why it failed. */
  readonly words: string;
  readonly ms: number;
}

/** Who tells of the tour while it is played. */
export interface Teller {
  chapter(title: string): void;
  step(played: Played): void;
  end(played: readonly Played[], planned: number): void;
}

/** Answers the exit code. */
export async function play<Story>(chapters: readonly Chapter<Story>[], story: Story, teller: Teller): Promise<0 | 1> {
  const played: Played[] = [];
  for (const { title, steps } of chapters) {
    if (played.at(-1)?.succeeded === false) break;
    teller.chapter(title);
    for (const step of steps) {
      const outcome = await playStep(step, story);
      played.push(outcome);
      teller.step(outcome);
      if (!outcome.succeeded) break;
    }
  }
  const planned = chapters.flatMap(({ steps }) => steps).length;
  teller.end(played, planned);
  return played.length === planned && played.every(({ succeeded }) => succeeded) ? 0 : 1;
}

async function playStep<Story>({ title, play: carryOut }: Step<Story>, story: Story): Promise<Played> {
  const started = performance.now();
  const done = (succeeded: boolean, words: string): Played => ({ title, succeeded, words, ms: performance.now() - started });
  try {
    return done(true, await carryOut(story));
  } catch (error) {
    return done(false, reasonOf(error));
  }
}

/** With what lies beneath: the platform's own messages are no more than "fetch failed". */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message}: ${reasonOf(error.cause)}`;
}
