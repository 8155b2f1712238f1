// Which SKU of the new commerce an older offer becomes. The service publishes this as a sheet that is not public; so the
// rows are what names and documented renamings say: where two offers are called alike, or the later name of the older one
// is the newer one's. Those that are bought anew by hand are a page's own list. Offers for nonprofits, schools and
// governments, and trials, become nothing (migrate-subscriptions-to-new-commerce.md).

type Row = readonly [offerId: string, sku: string];

/** By the offer's id productId:skuId, with the names of both where they differ. */
const migrated: readonly Row[] = [
  // Office 365 Business Essentials, since 2020 Microsoft 365 Business Basic
  ["BD938F12-058F-4927-BBA3-AE36B1D2501C", "CFQ7TTC0LH18:0001"],
  // Office 365 Business Premium, since 2020 Microsoft 365 Business Standard
  ["031C9E47-4802-4248-838E-778FB1D2CC05", "CFQ7TTC0LDPB:0001"],
  ["4E32AB4B-1642-464E-80F8-99DBC84D13F4", "CFQ7TTC0LDPB:0001"],
  // Microsoft 365 Business, since 2020 Microsoft 365 Business Premium
  ["61795CAB-2ABD-43F6-88E9-C9ADAE5746E0", "CFQ7TTC0LCHC:0002"],
  ["41C13B2D-E660-41EF-9383-BC726696BFE6", "CFQ7TTC0LCHC:0002"],
  // Office 365 Business, since 2020 Microsoft 365 Apps for business
  ["5C9FD4CC-EDCE-44A8-8E91-07DF09744609", "CFQ7TTC0LH1G:0001"],
  // Office 365 ProPlus, since 2020 Microsoft 365 Apps for enterprise
  ["BE57FF4C-100C-4F1F-B82D-F1C5AB63A665", "CFQ7TTC0LGZT:0001"],
  // Microsoft 365 E3 and E5
  ["2B3B8D2D-10AA-4BE4-B5FD-7F2FEB0C3091", "CFQ7TTC0LFLX:0001"],
  ["8BDBB60B-E526-43E9-92EF-AB760C8E0B72", "CFQ7TTC0LFLZ:0002"],
  // Microsoft 365 F1 of 2019, since 2020 Microsoft 365 F3; the one that is called F1 since then
  ["3451A3B0-8CDA-44A7-BAD7-C30BE81C4AAA", "CFQ7TTC0LH05:0001"],
  ["1CE4A4BA-65F7-49E7-BB28-D92D07D58B86", "CFQ7TTC0MBMD:0002"],
  // Office 365 Enterprise E1, E3 and E5
  ["91FD106F-4B2C-4938-95AC-F54F74E9A239", "CFQ7TTC0LF8Q:0001"],
  ["796B6B5F-613C-4E24-A17C-EBA730D49C02", "CFQ7TTC0LF8R:0001"],
  ["A044B16A-1861-4308-8086-A3A3B506FAC2", "CFQ7TTC0LF8S:0002"],
  // Office 365 F1, since 2020 Office 365 F3
  ["6FBAD345-B7DE-42A6-B6AB-79B363D0B371", "CFQ7TTC0LGZW:0001"],
  // Exchange Online (Plan 1) and (Plan 2)
  ["195416C1-3447-423A-B37B-EE59A99A19C4", "CFQ7TTC0LH16:0001"],
  ["2F707C7C-2433-49A5-A437-9CA7CF40D3EB", "CFQ7TTC0LH1P:0001"],
  // OneDrive for Business (Plan 1) and (Plan 2)
  ["90D3615E-AA96-478E-B6CE-8EB1E9A96B4B", "CFQ7TTC0LHSV:0001"],
  ["BF1F6907-1F8E-4F05-B327-4896D1395C15", "CFQ7TTC0LH1M:0001"],
  // SharePoint Online (Plan 1) and (Plan 2), now SharePoint
  ["FF7A4F5B-4973-4241-8C43-80F2BE39311D", "CFQ7TTC0LH0N:0001"],
  ["69C67983-CF78-4102-83F6-3E5FD246864F", "CFQ7TTC0LH14:0001"],
  // Power BI Pro
  ["800F4F3B-CFE1-42C1-9CEA-675512810488", "CFQ7TTC0LHSF:0001"],
  // Azure Active Directory Premium P2, now Microsoft Entra ID P2
  ["E59159FC-6F67-4599-B3CB-17FF4020F643", "CFQ7TTC0LFK5:0001"],
  // Enterprise Mobility + Security E3 and E5
  ["79C29AF7-3CD0-4A6F-B182-A81E31DEC84E", "CFQ7TTC0LHT4:0001"],
  ["37402A1D-0C6E-4D49-BAAE-0E45BD8ECB44", "CFQ7TTC0LFJ1:0001"],
  // Visio Online Plan 1 and Plan 2, now Visio
  ["3F22D04E-9353-46C1-BF48-B6B0C0A55A66", "CFQ7TTC0HD33:0003"],
  ["B4D4B7F4-4089-43B6-9C44-DE97B760FB11", "CFQ7TTC0HD32:0002"],
  // Project Online Professional and Premium, later Project Plan 3 and Plan 5, now Planner and Project
  ["A56BAA74-D4E3-49FD-B228-CA0B62D08BAD", "CFQ7TTC0HDB0:0002"],
  ["D85C8762-22E4-44C0-97FE-27ED3FC4E61A", "CFQ7TTC0HD9Z:0002"],
  // Windows 10 Enterprise E3 and E5, now Windows 10/11
  ["39504991-553B-48C2-BDF4-EA47F93BF784", "CFQ7TTC0LGTX:0004"],
  ["F2C42110-EC7B-4434-B55E-1A9E456AC2F0", "CFQ7TTC0LFNW:0002"],
  // Phone System, now Microsoft Teams Phone Standard
  ["4260988E-990D-479C-AE7B-F01CE8E1BB4D", "CFQ7TTC0LH0T:0001"],
  // Audio Conferencing, now Microsoft 365 Audio Conferencing
  ["C94271D8-B431-4A25-A3C5-A57737A1C909", "CFQ7TTC0LHSL:0001"],
  // Domestic Calling Plan, now Microsoft Teams Domestic Calling Plan
  ["0F598EFE-F330-4D79-B79F-C9480BB7CE3E", "CFQ7TTC0LHXJ:0001"],
  // Office 365 Advanced Threat Protection, now Microsoft Defender for Office 365 (Plan 1)
  ["A2706F86-868D-4048-989B-0C69E5C76B63", "CFQ7TTC0LH04:0001"],
  // Office 365 Extra File Storage
  ["53FC25F7-6639-4F78-BB44-3C2DFEC3ED40", "CFQ7TTC0LHS9:0001"],
];

/** Those that the page names as enabled for migration, and yet not supported by it: partners buy what they become. */
const byHand: readonly Row[] = [
  // Azure Active Directory Premium P1, now Microsoft Entra ID P1
  ["16C9F982-A827-4003-A88E-E75DF1927F27", "CFQ7TTC0LFLS:0002"],
  // Azure Information Protection Plan 1
  ["648BF77B-1F0A-4911-8066-CAF37D67DC72", "CFQ7TTC0LH9J:0001"],
  // Intune and Microsoft Intune, now Microsoft Intune Plan 1
  ["51E95709-DC35-4780-9040-22278CB7C0E1", "CFQ7TTC0LCH4:0009"],
  ["73B45F83-FB4F-4CDC-A0D6-3D8792708F80", "CFQ7TTC0LCH4:0009"],
  // Intune per-device for Enterprise
  ["871E82D5-A046-4803-9825-69BA2F640C16", "CFQ7TTC0LCH4:0004"],
  // Intune Extra Storage
  ["CED5F693-2D40-40AE-8848-9809AB1B0EE9", "CFQ7TTC0LCH4:0006"],
  // Microsoft Teams Domestic Calling Plan for US and Canada, of which one zone is left
  ["60D2919E-427A-46C9-BD03-89CBAD27D53F", "CFQ7TTC0LHXJ:0017"],
];

/** Offers whose price is a promotion's: their subscriptions migrate when it is over. */
const promotional: ReadonlySet<string> = new Set([
  // Office 365 Business Premium and Microsoft 365 Business, Shift Campaign - 15%
  "4E32AB4B-1642-464E-80F8-99DBC84D13F4", "41C13B2D-E660-41EF-9383-BC726696BFE6",
]);

export interface Migration {
  /** productId:skuId of the new commerce. */
  readonly to: string;
  readonly isByHand?: true;
  readonly isPromotional?: true;
}

const entry = ([offerId, to]: Row): readonly [string, Migration] => [offerId, { to, ...(promotional.has(offerId) && { isPromotional: true }) }];

/** By the offer's id in upper case. */
export const migrations: ReadonlyMap<string, Migration> = new Map([
  ...migrated.map(entry),
  ...byHand.map((row): readonly [string, Migration] => [row[0], { to: row[1], isByHand: true }]),
]);
