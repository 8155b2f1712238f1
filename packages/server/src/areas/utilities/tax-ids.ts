// Tax numbers by country: that of the documented example, and the VAT numbers of the European Union as its VIES service
// describes them. Of other countries nothing is said.

/** The number behind the country's prefix, which is the ISO code but for Greece. */
const vatIds: Readonly<Record<string, string>> = {
  AT: "ATU\\d{8}", BE: "BE[01]\\d{9}", BG: "BG\\d{9,10}", CY: "CY\\d{8}[A-Z]", CZ: "CZ\\d{8,10}", DE: "DE\\d{9}", DK: "DK\\d{8}",
  EE: "EE\\d{9}", ES: "ES[A-Z0-9]\\d{7}[A-Z0-9]", FI: "FI\\d{8}", FR: "FR[A-HJ-NP-Z0-9]{2}\\d{9}", GR: "EL\\d{9}", HR: "HR\\d{11}",
  HU: "HU\\d{8}", IE: "IE\\d[A-Z0-9+*]\\d{5}[A-Z]{1,2}", IT: "IT\\d{11}", LT: "LT(\\d{9}|\\d{12})", LU: "LU\\d{8}", LV: "LV\\d{11}",
  MT: "MT\\d{8}", NL: "NL[A-Z0-9+*]{12}", PL: "PL\\d{10}", PT: "PT\\d{9}", RO: "RO\\d{2,10}", SE: "SE\\d{12}", SI: "SI\\d{8}", SK: "SK\\d{10}",
};

interface TaxIds {
  readonly isVatIdSupported: boolean;
  readonly vatIdRegex?: string;
  readonly isTaxIdSupported: boolean;
  readonly taxIdFormat?: string;
  readonly taxIdSample?: string;
  readonly isTaxIdOptional: boolean;
}

/** No documented operation demands a tax number, so each is optional. */
export function taxIdsOf(country: string): TaxIds {
  const vatId = vatIds[country];
  const isDocumented = country === "US";
  return {
    isVatIdSupported: vatId !== undefined,
    ...(vatId !== undefined && { vatIdRegex: `^${vatId}$` }),
    isTaxIdSupported: isDocumented,
    ...(isDocumented && { taxIdFormat: "US######", taxIdSample: "US999965" }),
    isTaxIdOptional: true,
  };
}
