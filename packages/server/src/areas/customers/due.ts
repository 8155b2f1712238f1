// What falls due for customers on the world's clock.

import type { Due } from "../../world/index.ts";
import { endVetting, qualificationVetted } from "./qualifications.ts";
import { accountReviewed, endReview } from "./review.ts";

export const customersDue: ReadonlyMap<string, Due> = new Map([[qualificationVetted, endVetting], [accountReviewed, endReview]]);
