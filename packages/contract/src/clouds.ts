// The four clouds as data: hosts, issuers, audiences. Everything that depends on a cloud is read from here.
// Sources: identity reference section 1; the page "Developing for Partner Center for Microsoft national clouds".

export const cloudNames = ["global", "china", "usgov", "germany"] as const;
export type CloudName = (typeof cloudNames)[number];

export interface Cloud {
  readonly name: CloudName;
  /** As the product is called there. */
  readonly title: string;
  /** The host that tokens are asked from, the preferred one first. */
  readonly loginHosts: readonly string[];
  /** Names by which token clients know the same authority. */
  readonly loginAliases: readonly string[];
  /** The name under which each region has a login host of its own, such as `westeurope.login.microsoft.com` (ID-60). */
  readonly regionalLoginHost?: string;
  /** The cloud whose authority its older pages name: that one serves its tenants too. */
  readonly olderAuthority?: CloudName;
  readonly preferredNetwork: string;
  readonly preferredCache: string;
  readonly apiHost: string;
  /** The authority's part of the `iss` claim of version 1 tokens, before `/{tenantId}/`. */
  readonly issuerV1: string;
  /** The host in the issuer of version 2 documents and tokens. */
  readonly issuerV2Host: string;
  /** Initial domains end in one of these; new ones get the first. */
  readonly domainSuffixes: readonly string[];
  readonly resources: {
    readonly partnerCenter: string;
    readonly azureAdGraph: string;
    readonly microsoftGraph: string;
    readonly resourceManager: string;
  };
}

const partnerCenter = "https://api.partnercenter.microsoft.com";

export const clouds: Readonly<Record<CloudName, Cloud>> = {
  global: {
    name: "global",
    title: "Partner Center",
    loginHosts: ["login.microsoftonline.com"],
    loginAliases: ["login.microsoftonline.com", "login.windows.net", "login.microsoft.com", "sts.windows.net"],
    regionalLoginHost: "login.microsoft.com",
    preferredNetwork: "login.microsoftonline.com",
    preferredCache: "login.windows.net",
    apiHost: "api.partnercenter.microsoft.com",
    issuerV1: "https://sts.windows.net",
    issuerV2Host: "login.microsoftonline.com",
    domainSuffixes: ["onmicrosoft.com"],
    resources: {
      partnerCenter,
      azureAdGraph: "https://graph.windows.net",
      microsoftGraph: "https://graph.microsoft.com",
      resourceManager: "https://management.azure.com",
    },
  },
  china: {
    name: "china",
    title: "Partner Center operated by 21Vianet",
    loginHosts: ["login.chinacloudapi.cn", "login.partner.microsoftonline.cn"],
    loginAliases: ["login.partner.microsoftonline.cn", "login.chinacloudapi.cn"],
    preferredNetwork: "login.partner.microsoftonline.cn",
    preferredCache: "login.partner.microsoftonline.cn",
    apiHost: "partner.partnercenterapi.microsoftonline.cn",
    issuerV1: "https://sts.chinacloudapi.cn",
    issuerV2Host: "login.partner.microsoftonline.cn",
    domainSuffixes: ["partner.onmschina.cn"],
    resources: {
      partnerCenter: "https://partner.partnercenterapi.microsoftonline.cn",
      azureAdGraph: "https://graph.chinacloudapi.cn",
      microsoftGraph: "https://microsoftgraph.chinacloudapi.cn",
      resourceManager: "https://management.chinacloudapi.cn",
    },
  },
  usgov: {
    name: "usgov",
    title: "Partner Center for US Government",
    loginHosts: ["login.microsoftonline.us", "login.usgovcloudapi.net"],
    loginAliases: ["login.microsoftonline.us", "login.usgovcloudapi.net"],
    olderAuthority: "global",
    preferredNetwork: "login.microsoftonline.us",
    preferredCache: "login.microsoftonline.us",
    apiHost: "api.partnercenter.microsoft.com",
    issuerV1: "https://sts.windows.net",
    issuerV2Host: "login.microsoftonline.us",
    domainSuffixes: ["onmicrosoft.us", "onmicrosoft.com"],
    resources: {
      partnerCenter,
      azureAdGraph: "https://graph.windows.net",
      microsoftGraph: "https://graph.microsoft.us",
      resourceManager: "https://management.usgovcloudapi.net",
    },
  },
  germany: {
    name: "germany",
    title: "Partner Center for Microsoft Cloud Germany",
    loginHosts: ["login.microsoftonline.de"],
    loginAliases: ["login.microsoftonline.de"],
    preferredNetwork: "login.microsoftonline.de",
    preferredCache: "login.microsoftonline.de",
    apiHost: "api.partnercenter.microsoft.com",
    issuerV1: "https://sts.microsoftonline.de",
    issuerV2Host: "login.microsoftonline.de",
    domainSuffixes: ["onmicrosoft.de"],
    resources: {
      partnerCenter,
      azureAdGraph: "https://graph.cloudapi.de",
      microsoftGraph: "https://graph.microsoft.de",
      resourceManager: "https://management.core.cloudapi.de",
    },
  },
};

/** The first label of an initial domain: 2 to 27 letters, digits and dashes, beginning and ending with no dash. */
export const domainPrefixPattern = "^[A-Za-z0-9][A-Za-z0-9-]{0,25}[A-Za-z0-9]$";

/** The domain that a new tenant of the cloud comes with. */
export const initialDomain = (prefix: string, cloud: CloudName): string => `${prefix.toLowerCase()}.${clouds[cloud].domainSuffixes[0]}`;

/** Whether a name, in any case, is one under which the service gives out initial domains; nobody can add it. */
export function isInitialDomain(name: string): boolean {
  const suffixes = cloudNames.flatMap((cloud) => clouds[cloud].domainSuffixes);
  return suffixes.some((suffix) => `.${name.toLowerCase()}`.endsWith(`.${suffix}`));
}

/** Hosts of the real services, by the role that they play here; a request that names one is routed by it. */
export const sharedHosts = {
  graph: "graph.microsoft.com",
  partnerApi: "api.partner.microsoft.com",
  billingExport: "ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net",
  delegatedAdmin: "traf-pcsvcadmin-prod.trafficmanager.net",
  /** The storage account of exports in the documented example; others are named by manifests alone. */
  storage: "adlsreconbuprodeastus201.blob.core.windows.net",
} as const;

/** The cloud whose token authority has this name; undefined for a name that is no real one. */
export function cloudOfLoginHost(host: string): CloudName | undefined {
  const [, withoutRegion] = /^[a-z0-9-]+\.(.+)$/.exec(host) ?? [];
  return cloudNames.find((name) => {
    const { loginHosts, loginAliases, regionalLoginHost } = clouds[name];
    return loginHosts.includes(host) || loginAliases.includes(host) || (regionalLoginHost !== undefined && regionalLoginHost === withoutRegion);
  });
}

/** The clouds whose API has this name: three of them share one. Empty for a name that is no real one. */
export function cloudsOfApiHost(host: string): readonly CloudName[] {
  return cloudNames.filter((name) => clouds[name].apiHost === host);
}

/** Every real host name that requests may carry in drop-in mode, `*` for a region: the server's certificate has them all. */
export const realHostNames: readonly string[] = [...new Set([
  ...cloudNames.flatMap((name) => [...clouds[name].loginHosts, ...clouds[name].loginAliases, clouds[name].apiHost]),
  ...cloudNames.flatMap((name) => clouds[name].regionalLoginHost ?? []).map((host) => `*.${host}`),
  ...Object.values(sharedHosts),
])];
