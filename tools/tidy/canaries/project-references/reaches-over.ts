// Planted: the kernel reaches into a package that it does not refer to.

export { cloudNames } from "../../../../packages/contract/src/clouds.ts";
