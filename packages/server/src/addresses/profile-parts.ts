// What the documentation asks of customers' profiles beyond the address itself, by country.

/** Where a company's registration number is required: the list of 2021, India since 2023, then the later note. */
export const registrationNumberCountries: ReadonlySet<string> = new Set([
  "AM", "AZ", "BY", "HU", "KZ", "KG", "MD", "RU", "TJ", "UZ", "UA", "IN",
  "BR", "ZA", "PL", "AE", "SA", "TR", "TH", "VN", "MM", "IQ", "SS", "VE",
]);

/** The countries of the error table, where the contact's phone number is required too. */
export const phoneNumberCountries: ReadonlySet<string> = new Set(["AM", "AZ", "BY", "HU", "KZ", "KG", "MD", "RU", "TJ", "UZ", "UA", "IN"]);
