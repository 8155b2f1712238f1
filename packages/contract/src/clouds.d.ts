export declare const cloudNames: readonly ["global", "china", "usgov", "germany"];
export type CloudName = (typeof cloudNames)[number];
export interface Cloud {
    readonly name: CloudName;
    /** As the product is called there. */
    readonly title: string;
    /** The host that tokens are asked from, the preferred one first. */
    readonly loginHosts: readonly string[];
    /** Names by which token clients know the same authority. */
    readonly loginAliases: readonly string[];
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
export declare const clouds: Readonly<Record<CloudName, Cloud>>;
/** Hosts of the real services, by the role that they play here; a request that names one is routed by it. */
export declare const sharedHosts: {
    readonly graph: "graph.microsoft.com";
    readonly partnerApi: "api.partner.microsoft.com";
    readonly billingExport: "ep-billingreconservice-prod-d5bfczcnfvbqbdhx.z01.azurefd.net";
    readonly delegatedAdmin: "traf-pcsvcadmin-prod.trafficmanager.net";
};
/** The cloud whose token authority has this name; undefined for a name that is no real one. */
export declare function cloudOfLoginHost(host: string): CloudName | undefined;
/** The clouds whose API has this name: three of them share one. Empty for a name that is no real one. */
export declare function cloudsOfApiHost(host: string): readonly CloudName[];
/** Every real host name that requests may carry in drop-in mode: the server's certificate has them all. */
export declare const realHostNames: readonly string[];
