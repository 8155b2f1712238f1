// The product's mark: the understudy behind the actor. The token service's pages have the same.

import type { ReactNode } from "react";

export const Mark = (): ReactNode => (
  <svg width="28" height="28" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect x="3.25" y="3.25" width="19" height="19" rx="4.5" fill="none" stroke="#77b7f7" strokeWidth="2.5" />
    <rect x="9" y="9" width="21" height="21" rx="5" fill="#0f6cbd" />
  </svg>
);
