/** The seed cannot be used; the message says where it is wrong. */
export class SeedRefused extends Error {
  override readonly name = "SeedRefused";
}
