// In which language the Microsoft Customer Agreement is to be had for which country: the table of
// download-customer-agreement-template.md. Everywhere there is one in English, in some countries another beside it.

export const fallbackLanguage = "en-US";

const countriesByLanguage: Readonly<Record<string, string>> = {
  "ar-SA": "AE BH EG IQ JO KW LB LY MU OM QA YE",
  "de-DE": "AT DE LI",
  "es-ES": "AR BO BZ CL CO CR DO ES GT HN MX NI PA PE PY SV UY VE",
  "fr-FR": "CA CH CI CM DZ FR GF LU MA MC RW SN ST TN",
  "nl-NL": "BE NL",
  "pt-PT": "AO CV PT",
  "ro-RO": "MD RO",
  "ru-RU": "BY KG RU UZ",
  "zh-HK": "HK MO TW",
  "bg-BG": "BG", "cs-CZ": "CZ", "da-DK": "DK", "el-GR": "GR", "et-EE": "EE", "fi-FI": "FI", "he-IL": "IL",
  "hi-IN": "IN", "hr-HR": "HR", "hu-HU": "HU", "id-ID": "ID", "it-IT": "IT", "ja-JP": "JP", "kk-KZ": "KZ",
  "ko-KR": "KR", "lt-LT": "LT", "lv-LV": "LV", "ms-MY": "MY", "nb-NO": "NO", "pl-PL": "PL", "pt-BR": "BR",
  "sk-SK": "SK", "sl-SI": "SI", "sr-Latn-RS": "RS", "sv-SE": "SE", "th-TH": "TH", "tr-TR": "TR", "uk-UA": "UA",
  "vi-VN": "VN", "zh-SG": "SG",
  [fallbackLanguage]: `
    AD AF AG AI AL AM AQ AS AU AW AX AZ BA BB BD BF BI BJ BL BM BN BQ BS BT BV BW CC CD CF CG CK CW CX CY DJ DM EC
    ER ET FJ FK FM FO GA GB GD GE GG GH GI GL GM GN GP GQ GS GU GW GY HM HT IE IM IO IS JE JM KE KH KI KM KN KY LA
    LC LK LR LS ME MF MG MH MK ML MM MN MP MQ MR MS MT MV MW MZ NA NC NE NF NG NP NR NU NZ PF PG PH PK PM PN PR PS
    PW RE SA SB SC SH SJ SL SM SO SR SS SX SZ TC TD TF TG TJ TK TL TM TO TT TV TZ UG UM US VA VC VG VI VU WF WS XE
    XJ XK XS YT ZA ZM ZW`,
};

const languageByCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(countriesByLanguage).flatMap(([language, countries]) => countries.trim().split(/\s+/).map((country) => [country, language])),
);

/** Codes of countries are case-sensitive. */
export const hasDocument = (country: string): boolean => languageByCountry.has(country);

/** The language that is asked for where the country's agreement is in it; otherwise English. */
export function documentLanguage(country: string, asked: string): string {
  const own = languageByCountry.get(country) ?? fallbackLanguage;
  return own.toLowerCase() === asked.toLowerCase() ? own : fallbackLanguage;
}
