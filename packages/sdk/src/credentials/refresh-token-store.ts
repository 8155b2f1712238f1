// Where the refresh token of the secure application model is kept. It opens all customers' tenants to whoever has it, so
// the place is the caller's choice: an interface of two functions, with one place for tests here, a file in
// `@understudy/sdk/node`, and Azure Key Vault.

export interface RefreshTokenStore {
  /** The token that was saved last; undefined before the first. */
  load(): Promise<string | undefined>;
  save(refreshToken: string): Promise<void>;
}

/** For tests, and for programs that do not outlive their consent. */
export class MemoryRefreshTokenStore implements RefreshTokenStore {
  #token: string | undefined;

  constructor(refreshToken?: string) {
    this.#token = refreshToken;
  }

  load(): Promise<string | undefined> {
    return Promise.resolve(this.#token);
  }

  save(refreshToken: string): Promise<void> {
    this.#token = refreshToken;
    return Promise.resolve();
  }
}

/** What is used of a SecretClient of @azure/keyvault-secrets, which is brought along by whoever has a Key Vault. */
export interface KeyVaultSecrets {
  getSecret(name: string): Promise<{ readonly value?: string }>;
  setSecret(name: string, value: string): Promise<unknown>;
}

/** In Azure Key Vault, as Microsoft recommends for the secure application model; every save is a new version there. */
export class KeyVaultRefreshTokenStore implements RefreshTokenStore {
  readonly #secrets: KeyVaultSecrets;
  readonly #name: string;

  /**
   * @param name of the secret: letters, digits and dashes
   */
  constructor(secrets: KeyVaultSecrets, name: string) {
    this.#secrets = secrets;
    this.#name = name;
  }

  async load(): Promise<string | undefined> {
    try {
      const { value } = await this.#secrets.getSecret(this.#name);
      return value;
    } catch (error) {
      // There is no such secret before the first consent; anything else is a failure.
      if ((error as { statusCode?: number } | null)?.statusCode === 404) return undefined;
      throw error;
    }
  }

  async save(refreshToken: string): Promise<void> {
    await this.#secrets.setSecret(this.#name, refreshToken);
  }
}
