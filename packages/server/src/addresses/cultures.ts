// Which countries there are, and the cultures that each one's customers may have, the usual one first. Facts of the page
// partner-center-supported-languages-and-locales.md.

const table = `
  AD ca-ES en-US, AE ar-AE en-US, AF ps-AF en-US, AG en-US, AI en-US, AL sq-AL en-US, AM hy-AM en-US, AN en-US,
  AO pt-PT en-US, AQ en-US, AR es-AR en-US, AS en-US, AT de-AT en-US, AU en-AU en-US, AW nl-NL en-US,
  AX sv-SE en-US, AZ az-Latn-AZ en-US, BA bs-Latn-BA en-US, BB en-GB en-US, BD bn-BD en-US, BE fr-BE nl-BE en-US,
  BF fr-FR en-US, BG bg-BG en-US, BH ar-BH en-US, BI fr-FR en-US, BJ fr-FR en-US, BL fr-FR en-US, BM en-GB en-US,
  BN ms-BN en-US, BO es-BO en-US, BQ nl-NL en-US, BR pt-BR en-US, BS en-GB en-US, BT en-US, BV nb-NO en-US,
  BW en-GB en-US, BY be-BY en-US, BZ en-BZ en-US, CA fr-CA en-US, CC en-US, CD fr-FR en-US, CF fr-FR en-US,
  CG fr-FR en-US, CH de-CH fr-CH it-CH en-US, CI fr-FR en-US, CK en-US, CL es-CL en-US, CM fr-FR en-US,
  CN zh-CN en-US, CO es-CO en-US, CR es-CR en-US, CV pt-CV en-US, CW nl-NL en-US, CX en-US, CY el-GR en-US,
  CZ cs-CZ en-US, DE de-DE en-US, DJ fr-FR en-US, DK da-DK en-US, DM en-US, DO es-DO en-US, DZ ar-DZ en-US,
  EC es-EC en-US, EE et-EE en-US, EG ar-EG en-US, ER ar-SA en-US, ES es-ES ca-ES eu-ES gl-ES en-US, ET am-ET en-US,
  FI fi-FI sv-FI en-US, FJ en-GB en-US, FK en-US, FM en-US, FO fo-FO en-US, FR fr-FR en-US, GA fr-FR en-US,
  GB en-GB en-US, GD en-US, GE ka-GE en-US, GF fr-FR en-US, GG en-US, GH en-GB en-US, GI en-US, GL da-DK en-US,
  GM en-US, GN fr-FR en-US, GP fr-FR en-US, GQ es-ES en-US, GR el-GR en-US, GS en-US, GT es-GT en-US, GU en-US,
  GW pt-PT en-US, GY en-US, HK zh-HK en-US, HM en-US, HN es-HN en-US, HR hr-HR en-US, HT fr-FR en-US,
  HU hu-HU en-US, ID id-ID en-US, IE en-IE en-US, IL he-IL en-US, IM en-US, IN en-IN hi-IN en-US, IO en-US,
  IQ ar-IQ en-US, IS is-IS en-US, IT it-IT en-US, JE en-US, JM en-JM en-US, JO ar-JO en-US, JP ja-JP en-US,
  KE sw-KE en-US, KG ky-KG en-US, KH km-KH en-US, KI en-US, KM fr-FR en-US, KN en-GB en-US, KR ko-KR en-US,
  KW ar-KW en-US, KY en-GB en-US, KZ kk-KZ en-US, LA lo-LA en-US, LB ar-LB en-US, LC en-US, LI de-LI en-US,
  LK si-LK en-US, LR en-US, LS en-US, LT lt-LT en-US, LU de-LU fr-LU en-US, LV lv-LV en-US, LY ar-LY en-US,
  MA ar-MA en-US, MC fr-MC en-US, MD ro-RO en-US, ME sr-Latn-ME en-US, MF fr-FR en-US, MG fr-FR en-US, MH en-US,
  MK mk-MK en-US, ML fr-FR en-US, MM en-US, MN mn-MN en-US, MO zh-MO en-US, MP en-US, MQ fr-FR en-US,
  MR ar-SA en-US, MS en-US, MT mt-MT en-US, MU en-GB en-US, MV dv-MV en-US, MW en-US, MX es-MX en-US,
  MY en-MY en-US, MZ pt-PT, NA en-GB en-US, NC fr-FR en-US, NE fr-FR en-US, NF en-US, NG ha-Latn-NG en-US,
  NI es-NI en-US, NL nl-NL en-US, NO nb-NO en-US, NP ne-NP en-US, NR en-US, NU en-US, NZ en-NZ en-US,
  OM ar-OM en-US, PA es-PA en-US, PE es-PE en-US, PF fr-FR en-US, PG en-US, PH en-PH en-US, PK ur-PK en-US,
  PL pl-PL en-US, PM fr-FR en-US, PN en-US, PR es-PR en-US, PS ar-SA en-US, PT pt-PT en-US, PW en-US,
  PY es-PY en-US, QA ar-QA en-US, RE fr-FR en-US, RO ro-RO en-US, RS sr-Latn-RS sr-Cyrl-RS en-US, RU ru-RU en-US,
  RW rw-RW en-US, SA ar-SA en-US, SB en-US, SC en-US, SE sv-SE en-US, SG en-SG zh-SG en-US, SH en-US,
  SI sl-SI en-US, SJ nb-NO en-US, SK sk-SK en-US, SL en-US, SM it-IT en-US, SN wo-SN en-US, SO ar-SA en-US,
  SR nl-NL, SS en-US, ST pt-PT en-US, SV es-SV en-US, SX en-US, SZ en-US, TC en-US, TD fr-FR en-US, TF fr-FR en-US,
  TG fr-FR en-US, TH th-TH en-US, TJ tg-Cyrl-TJ en-US, TK en-US, TL pt-PT en-US, TM tk-TM en-US, TN ar-TN en-US,
  TO en-US, TR tr-TR en-US, TT en-TT en-US, TV en-US, TW zh-TW en-US, TZ en-GB en-US, UA uk-UA en-US,
  UG en-GB en-US, UM en-US, US en-US es-US, UY es-UY en-US, UZ uz-Latn-UZ en-US, VA it-IT en-US, VC en-US,
  VE es-VE en-US, VG en-US, VI en-US, VN vi-VN en-US, VU en-US, WF fr-FR en-US, WS en-US, XE nl-NL en-US,
  XJ nb-NO en-US, XK en-US, XS nl-NL en-US, YE ar-YE en-US, YT fr-FR en-US, ZA en-ZA en-US, ZM en-GB en-US,
  ZW en-ZW en-US
`;

/** What ISO 3166 knows beside, and the page leaves out. */
const unlisted = ["AC", "CU", "EH", "IR", "KP", "SD", "SY", "TA"].map((country) => `${country} en-US`);

const byCountry: ReadonlyMap<string, readonly string[]> = new Map(
  [...table.split(","), ...unlisted].map((row) => {
    const [country = "", ...cultures] = row.trim().split(" ");
    return [country, cultures];
  }),
);

/** Codes of two capital letters, in alphabetical order. */
export const countries: readonly string[] = [...byCountry.keys()].toSorted();

export const culturesOf = (country: string): readonly string[] => byCountry.get(country) ?? [];

/** Language, script and region, as .NET names its cultures: clients make one of it. */
export const isCultureName = (name: string): boolean => /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i.test(name);

export const isCountry = (code: string): boolean => byCountry.has(code);
