// Addresses that are looked at before they are used, and what an address needs in each country.
// Source: validate-an-address.md, get-market-specific-validation-data.md, country-information-resources.md.

import { Type } from "typebox";
import { Address } from "../customers/resources.ts";
import { enumeration, Link, text, typeAttributes } from "../define/schema.ts";

export const addressValidationStatuses = [
  "VerifiedShippable", "Verified", "InteractionRequired", "StreetPartial", "PremisesPartial", "Multiple", "None", "NotValidated",
] as const;

export const AddressValidationStatus = enumeration(
  "AddressValidationStatus", "What became of an address: the first two say that it is good", addressValidationStatuses,
);

export const AddressValidationResponse = Type.Object(
  {
    originalAddress: Address,
    suggestedAddresses: Type.Array(Address, {
      description: "How the address should read: at most three, none where nobody but its owner knows",
    }),
    status: AddressValidationStatus,
    validationMessage: Type.Optional(text("Which parts are in doubt; absent where none is")),
    links: Type.Optional(Type.Object({ self: Type.Optional(Link) }, { description: "Where it is found; an address that is only looked at is found nowhere" })),
    attributes: Type.Optional(typeAttributes("AddressValidationResponse")),
  },
  { title: "AddressValidationResponse", description: "What is wrong with an address" },
);

const list = (description: string) => Type.Array(Type.String(), { description });
/** The documentation's example has each list within an object, the client programs have it bare. */
const valueOf = (description: string) => Type.Object({ value: list(description) }, { description });

const lists = {
  states: "Codes of the states, where they are checked against a list",
  languages: "Languages, by ISO 639",
  cultures: "Cultures, the usual one first",
  callingCodes: "International calling codes, without a plus",
};

export const CountryValidationRules = Type.Object(
  {
    iso2Code: text("ISO 3166 code of two letters"),
    iso3Code: text("ISO 3166 code of three letters"),
    defaultCulture: text("The usual culture"),
    isStateRequired: Type.Boolean({ description: "Whether an address needs a state of the list" }),
    states: valueOf(lists.states),
    supportedStatesList: list(lists.states),
    supportedLanguages: valueOf(lists.languages),
    supportedLanguagesList: list(lists.languages),
    supportedCultures: valueOf(lists.cultures),
    supportedCulturesList: list(lists.cultures),
    isPostalCodeRequired: Type.Boolean({ description: "Whether an address needs a postal code" }),
    postalCodeRegex: Type.Optional(text("Regular expression of postal codes; absent where none is known")),
    isCityRequired: Type.Boolean({ description: "Whether an address needs a city" }),
    isVatIdSupported: Type.Boolean({ description: "Whether there is a VAT number" }),
    vatIdRegex: Type.Optional(text("Regular expression of VAT numbers, with the country's prefix")),
    isTaxIdSupported: Type.Boolean({ description: "Whether there is another tax number" }),
    isTaxIdOptional: Type.Boolean({ description: "Whether tax numbers may be left out" }),
    taxIdFormat: Type.Optional(text("Tax number with a # for each digit")),
    taxIdSample: Type.Optional(text("A tax number as an example")),
    phoneNumberRegex: Type.Optional(text("Regular expression of phone numbers; absent where none is known")),
    isRegistrationNumberSupported: Type.Boolean({ description: "Whether a customer's registration number is asked for" }),
    resellerAgreementRegion: Type.Optional(text("Region of the reseller agreement, where it is documented")),
    geographicRegion: Type.Optional(text("Part of the world, where it is documented")),
    countryCallingCodes: valueOf(lists.callingCodes),
    countryCallingCodesList: list(lists.callingCodes),
    attributes: typeAttributes("CountryInformation"),
    extensionData: Type.Optional(text("What else is known of the country, in a form that is documented nowhere")),
  },
  { title: "CountryValidationRules", description: "What an address and its contact need in a country" },
);
