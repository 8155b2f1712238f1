// Generated from the contract by `npm run generate`: what travels, in the words of the wire.

/** An application's permissions in a customer's tenant. */
export interface ApplicationConsent {
  /** The application, which must be the caller's own. */
  applicationId: string;
  /** Name of the application (at most 256 characters). */
  displayName?: string;
  /** One for each API. */
  applicationGrants: ApplicationGrant[];
}

/** What the application may do with one API. */
export interface ApplicationGrant {
  /** Application id of the API, such as that of Microsoft Graph. */
  enterpriseApplicationId: string;
  /** Names of delegated permissions, with commas between them (1 to 2000 characters). */
  scope: string;
}
