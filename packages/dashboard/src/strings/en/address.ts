// Postal addresses, on every page that has one.

export const address = {
  country: "Country/region",
  addressLine1: "Address line 1",
  addressLine2: "Address line 2",
  city: "City",
  state: "State/province",
  postalCode: "ZIP/postal code",
  firstName: "First name",
  lastName: "Last name",
  phoneNumber: "Phone number",
  stateNotListed: "Choose a state or province of the list.",
  postalCodeForm: "Postal codes are not written like this in {country}.",
} as const;
