// The refresh token in a file that only its owner may read: for development, and for servers whose disk is trusted.

import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { RefreshTokenStore } from "../credentials/refresh-token-store.ts";

export class FileRefreshTokenStore implements RefreshTokenStore {
  readonly #file: string;

  constructor(file: string) {
    this.#file = path.resolve(file);
  }

  async load(): Promise<string | undefined> {
    try {
      return (await readFile(this.#file, "utf8")).trim() || undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
      throw error;
    }
  }

  /** Written aside and put in place: whoever reads finds the old token or the new one, and never half of one. */
  async save(refreshToken: string): Promise<void> {
    await mkdir(path.dirname(this.#file), { recursive: true });
    const aside = `${this.#file}.${randomUUID()}`;
    try {
      await writeFile(aside, `${refreshToken}\n`, { mode: 0o600, flag: "wx" });
      await rename(aside, this.#file);
    } catch (error) {
      await rm(aside, { force: true });
      throw error;
    }
  }
}
