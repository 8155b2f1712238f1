// Where Azure runs, as far as the catalogue of meters has it: each region with the name that meters give it, two characters
// that SKU ids of its meters end with, and what its prices are to those of the eastern United States. The factors are near
// those of public lists; what comes of them are test prices.

export interface RegionRow {
  /** As resources have it. */
  readonly arm: string;
  /** As meters have it. */
  readonly meter: string;
  readonly code: string;
  readonly factor: string;
  /** Countries whose customers run what they run here, but for the rest of the world, which is in the first of all. */
  readonly countries: string;
}

export const regionRows: readonly RegionRow[] = [
  { arm: "westeurope", meter: "EU West", code: "0E", factor: "1.2", countries: "" },
  { arm: "eastus", meter: "US East", code: "01", factor: "1", countries: "US MX CO CL AR PE PR" },
  { arm: "eastus2", meter: "US East 2", code: "02", factor: "1", countries: "" },
  { arm: "northcentralus", meter: "US North Central", code: "03", factor: "1.02", countries: "" },
  { arm: "westus2", meter: "US West 2", code: "04", factor: "1", countries: "" },
  { arm: "canadaeast", meter: "CA East", code: "05", factor: "1.11", countries: "CA" },
  { arm: "uksouth", meter: "UK South", code: "06", factor: "1.16", countries: "GB IE GG IM JE" },
  { arm: "australiaeast", meter: "AU East", code: "07", factor: "1.25", countries: "AU NZ" },
  { arm: "eastasia", meter: "AP East", code: "08", factor: "1.3", countries: "HK SG MY TH VN PH ID TW JP IN CN" },
  { arm: "koreasouth", meter: "KR South", code: "09", factor: "1.15", countries: "KR" },
];
