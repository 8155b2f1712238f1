// How postal codes are written, and which states they lie in where that can be told from their beginning.

/** By country: what stands before the gap and what behind it, and the gap. Elsewhere a code is written without one. */
const gaps: Readonly<Record<string, readonly [before: string, after: string, gap: string]>> = {
  US: ["\\d{5}", "\\d{4}", "-"],
  CA: ["\\w{3}", "\\w{3}", " "],
  GB: ["\\w{2,4}", "\\w{3}", " "], GG: ["\\w{2,4}", "\\w{3}", " "], IM: ["\\w{2,4}", "\\w{3}", " "], JE: ["\\w{2,4}", "\\w{3}", " "],
  IE: ["\\w{3}", "\\w{4}", " "],
  NL: ["\\d{4}", "[A-Z]{2}", " "],
  CZ: ["\\d{3}", "\\d{2}", " "], GR: ["\\d{3}", "\\d{2}", " "], SE: ["\\d{3}", "\\d{2}", " "], SK: ["\\d{3}", "\\d{2}", " "],
  PL: ["\\d{2}", "\\d{3}", "-"],
  PT: ["\\d{4}", "\\d{3}", "-"],
  BR: ["\\d{5}", "\\d{3}", "-"],
  JP: ["\\d{3}", "\\d{4}", "-"],
};

/** In capitals, in the narrow forms of letters and digits, and with the country's gap where it has one. */
export function canonicalPostalCode(country: string, text: string): string {
  const narrow = text.replaceAll(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));
  const plain = narrow.trim().replaceAll(/\s+/g, " ").replaceAll(/[a-z]/g, (letter) => letter.toUpperCase());
  const parts = gaps[country];
  if (!parts) return plain;
  const [before, after, gap] = parts;
  const [, first, second] = new RegExp(`^(${before})(${after})$`).exec(plain.replaceAll(/[ -]/g, "")) ?? [];
  return first !== undefined && second !== undefined ? `${first}${gap}${second}` : plain;
}

/**
 * The first three digits of ZIP codes by state, as the United States Postal Service assigns them. What lies outside of
 * the states, such as Puerto Rico and the armed forces, is not here.
 */
const zipCodes: Readonly<Record<string, string>> = {
  AK: "995-999", AL: "350-352 354-369", AR: "716-729", AZ: "850-853 855-857 859-860 863-865", CA: "900-908 910-928 930-961",
  CO: "800-816", CT: "060-069", DC: "200 202-205 569", DE: "197-199", FL: "320-339 341-342 344 346-347 349",
  GA: "300-319 398-399", HI: "967-968", IA: "500-516 520-528", ID: "832-838", IL: "600-620 622-629", IN: "460-479",
  KS: "660-662 664-679", KY: "400-418 420-427", LA: "700-701 703-708 710-714", MA: "010-027 055", MD: "206-212 214-219",
  ME: "039-049", MI: "480-499", MN: "550-551 553-567", MO: "630-631 633-641 644-658", MS: "386-397", MT: "590-599",
  NC: "270-289", ND: "580-588", NE: "680-681 683-693", NH: "030-038", NJ: "070-089", NM: "870-871 873-875 877-884",
  NV: "889-891 893-895 897-898", NY: "005 100-149", OH: "430-459", OK: "730-731 734-741 743-749", OR: "970-979",
  PA: "150-196", RI: "028-029", SC: "290-299", SD: "570-577", TN: "370-385", TX: "733 750-770 772-799 885",
  UT: "840-847", VA: "201 220-246", VT: "050-054 056-059", WA: "980-986 988-994", WI: "530-532 534-535 537-549",
  WV: "247-268", WY: "820-831",
};

/** By the first letter. Nunavut and the Northwest Territories share theirs. */
const canadianLetters: Readonly<Record<string, readonly string[]>> = {
  A: ["NL"], B: ["NS"], C: ["PE"], E: ["NB"], G: ["QC"], H: ["QC"], J: ["QC"], K: ["ON"], L: ["ON"], M: ["ON"], N: ["ON"],
  P: ["ON"], R: ["MB"], S: ["SK"], T: ["AB"], V: ["BC"], X: ["NT", "NU"], Y: ["YT"],
};

const isWithin = (prefix: string, ranges: string): boolean => ranges.split(" ").some((range) => {
  const [first = "", last = first] = range.split("-");
  return prefix >= first && prefix <= last;
});

/**
 * The states that a well-formed postal code may lie in; none where the code is nobody's. Undefined in countries where
 * its beginning does not tell. The few places whose code is served from across a state's border count as the other's.
 */
export function statesOfPostalCode(country: string, postalCode: string): readonly string[] | undefined {
  if (country === "CA") return canadianLetters[postalCode.slice(0, 1)] ?? [];
  if (country !== "US") return undefined;
  const prefix = postalCode.slice(0, 3);
  return Object.keys(zipCodes).filter((state) => isWithin(prefix, zipCodes[state] ?? ""));
}
