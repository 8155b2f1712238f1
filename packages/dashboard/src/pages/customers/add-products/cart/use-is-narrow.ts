// Whether there is no room for the cart beside the catalogue.

import { useSyncExternalStore } from "react";

const narrow = matchMedia("(width < 1040px)");

const subscribe = (onChange: () => void) => {
  narrow.addEventListener("change", onChange);
  return () => narrow.removeEventListener("change", onChange);
};

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
