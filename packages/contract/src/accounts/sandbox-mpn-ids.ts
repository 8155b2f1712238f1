// The MPN ids that an integration sandbox knows, by country. Any number of sandbox resellers of a country may have its
// id. The one of the United States stands in the documentation; Microsoft hands the others out and publishes none, so
// they are made up here. The switch `sandboxMpnIds` takes any id instead.
// Source: A-53; create-indirect-reseller-in-sandbox.md.

export const sandboxMpnIds: Readonly<Record<string, string>> = {
  US: "6363276", CA: "6363301", MX: "6363302", BR: "6363303", AR: "6363304", CL: "6363305", CO: "6363306", PE: "6363307",
  GB: "6363321", IE: "6363322", FR: "6363323", DE: "6363324", AT: "6363325", CH: "6363326", BE: "6363327", NL: "6363328",
  LU: "6363329", ES: "6363330", PT: "6363331", IT: "6363332", DK: "6363333", SE: "6363334", NO: "6363335", FI: "6363336",
  PL: "6363337", CZ: "6363338", HU: "6363339", RO: "6363340", GR: "6363341", TR: "6363342", UA: "6363343",
  IL: "6363351", AE: "6363352", SA: "6363353", EG: "6363354", ZA: "6363355", NG: "6363356", KE: "6363357",
  IN: "6363371", CN: "6363372", JP: "6363373", KR: "6363374", TW: "6363375", HK: "6363376", SG: "6363377", MY: "6363378",
  TH: "6363379", VN: "6363380", ID: "6363381", PH: "6363382", AU: "6363391", NZ: "6363392",
};
