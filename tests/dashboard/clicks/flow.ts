// Something that people do at the dashboard and that changes something, click by click.

import type { TestWorld } from "../../support/world.ts";
import type { Desk } from "../desk.ts";

export interface Flow {
  readonly name: string;
  /** Whose administrator does it: a company of the world with all pages. */
  readonly by: string;
  /** What the operator does before. */
  readonly operator?: (world: TestWorld) => Promise<void>;
  /** Ends when the page says that it is done. */
  readonly click: (desk: Desk, world: TestWorld) => Promise<void>;
}
