// Going live: the three values of the primary account in place of the sandbox's, and nothing else changed.

import type { Chapter } from "../play.ts";
import { programWith } from "../program.ts";
import type { Story } from "../story.ts";

export const goingLive: Chapter<Story> = {
  title: "Going live: three values swapped, the very same program",
  steps: programWith(({ primary }) => primary),
};
