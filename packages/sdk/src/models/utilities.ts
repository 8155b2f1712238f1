// Generated from the contract by `npm run generate`: what travels, in the words of the wire.
import type { Address, Link } from "./shared.ts";

/** What is wrong with an address. */
export interface AddressValidationResponse {
  /** A postal address with its contact. */
  originalAddress: Address;
  /** How the address should read: at most three, none where nobody but its owner knows. */
  suggestedAddresses: Address[];
  /** What became of an address: the first two say that it is good. */
  status: AddressValidationStatus;
  /** Which parts are in doubt; absent where none is. */
  validationMessage?: string;
  /** Where it is found; an address that is only looked at is found nowhere. */
  links?: {
    /** Where a related resource is found. */
    self?: Link;
  };
  /** What a resource says of itself. */
  attributes?: {
    /** Name of the resource's type. */
    objectType: string;
  };
}

/** What became of an address: the first two say that it is good. */
export type AddressValidationStatus = "VerifiedShippable" | "Verified" | "InteractionRequired" | "StreetPartial" | "PremisesPartial" | "Multiple" | "None" | "NotValidated" | (string & {});

/** What an address and its contact need in a country. */
export interface CountryValidationRules {
  /** ISO 3166 code of two letters. */
  iso2Code: string;
  /** ISO 3166 code of three letters. */
  iso3Code: string;
  /** The usual culture. */
  defaultCulture: string;
  /** Whether an address needs a state of the list. */
  isStateRequired: boolean;
  /** Codes of the states, where they are checked against a list. */
  states: {
    /** Codes of the states, where they are checked against a list. */
    value: string[];
  };
  /** Codes of the states, where they are checked against a list. */
  supportedStatesList: string[];
  /** Languages, by ISO 639. */
  supportedLanguages: {
    /** Languages, by ISO 639. */
    value: string[];
  };
  /** Languages, by ISO 639. */
  supportedLanguagesList: string[];
  /** Cultures, the usual one first. */
  supportedCultures: {
    /** Cultures, the usual one first. */
    value: string[];
  };
  /** Cultures, the usual one first. */
  supportedCulturesList: string[];
  /** Whether an address needs a postal code. */
  isPostalCodeRequired: boolean;
  /** Regular expression of postal codes; absent where none is known. */
  postalCodeRegex?: string;
  /** Whether an address needs a city. */
  isCityRequired: boolean;
  /** Whether there is a VAT number. */
  isVatIdSupported: boolean;
  /** Regular expression of VAT numbers, with the country's prefix. */
  vatIdRegex?: string;
  /** Whether there is another tax number. */
  isTaxIdSupported: boolean;
  /** Whether tax numbers may be left out. */
  isTaxIdOptional: boolean;
  /** Tax number with a # for each digit. */
  taxIdFormat?: string;
  /** A tax number as an example. */
  taxIdSample?: string;
  /** Regular expression of phone numbers; absent where none is known. */
  phoneNumberRegex?: string;
  /** Whether a customer's registration number is asked for. */
  isRegistrationNumberSupported: boolean;
  /** Region of the reseller agreement, where it is documented. */
  resellerAgreementRegion?: string;
  /** Part of the world, where it is documented. */
  geographicRegion?: string;
  /** International calling codes, without a plus. */
  countryCallingCodes: {
    /** International calling codes, without a plus. */
    value: string[];
  };
  /** International calling codes, without a plus. */
  countryCallingCodesList: string[];
  /** What a resource says of itself. */
  attributes: {
    /** Name of the resource's type. */
    objectType: string;
  };
  /** What else is known of the country, in a form that is documented nowhere. */
  extensionData?: string;
}
