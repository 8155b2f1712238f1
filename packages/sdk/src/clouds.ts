// Generated from the contract by `npm run generate`: where the service is in each cloud.

export type CloudName = "global" | "china" | "usgov" | "germany";

export interface CloudHosts {
  readonly apiHost: string;
  readonly loginHost: string;
  /** What tokens are asked for: the API's audience. */
  readonly partnerCenter: string;
  readonly microsoftGraph: string;
}

export const clouds: Readonly<Record<CloudName, CloudHosts>> = {
  "global": {
    "apiHost": "api.partnercenter.microsoft.com",
    "loginHost": "login.microsoftonline.com",
    "partnerCenter": "https://api.partnercenter.microsoft.com",
    "microsoftGraph": "https://graph.microsoft.com"
  },
  "china": {
    "apiHost": "partner.partnercenterapi.microsoftonline.cn",
    "loginHost": "login.chinacloudapi.cn",
    "partnerCenter": "https://partner.partnercenterapi.microsoftonline.cn",
    "microsoftGraph": "https://microsoftgraph.chinacloudapi.cn"
  },
  "usgov": {
    "apiHost": "api.partnercenter.microsoft.com",
    "loginHost": "login.microsoftonline.us",
    "partnerCenter": "https://api.partnercenter.microsoft.com",
    "microsoftGraph": "https://graph.microsoft.us"
  },
  "germany": {
    "apiHost": "api.partnercenter.microsoft.com",
    "loginHost": "login.microsoftonline.de",
    "partnerCenter": "https://api.partnercenter.microsoft.com",
    "microsoftGraph": "https://graph.microsoft.de"
  }
};

/** Hosts that all clouds share. */
export const sharedHosts = {
  "graph": "graph.microsoft.com",
  "partnerApi": "api.partner.microsoft.com",
  "billingExport": "ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net",
  "delegatedAdmin": "traf-pcsvcadmin-prod.trafficmanager.net",
  "storage": "adlsreconbuprodeastus201.blob.core.windows.net"
} as const;
