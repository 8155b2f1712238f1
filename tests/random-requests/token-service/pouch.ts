// What requests are made of: the names and secrets that the world began with, and whatever its answers have brought
// since. It remembers to whom each thing was given, so that it is seen when somebody else gets something for it.

import type { Chance } from "../../support/chance.ts";
import { admins, clients, tenants, type Client, type User } from "./seed.ts";

export const oneOf = <T>(chance: Chance, values: readonly T[]): T => values[chance.between(0, values.length - 1)] as T;
export const isOneIn = (chance: Chance, count: number): boolean => chance.between(1, count) === 1;

/** Kinds of things that answers bring. */
export const issuedKinds = [
  "code", "refresh token", "device code", "user code", "access token", "user assertion", "id token", "client assertion", "flow", "session", "binding", "bound",
] as const;
export type IssuedKind = (typeof issuedKinds)[number];

/** What a sign-in was begun with, and everything that it leads to is bound to. */
export interface Begun {
  readonly client: string;
  readonly redirectUri?: string;
  readonly verifier?: string;
  readonly tenant?: string;
  /** Whether it is the sign-in of a single-page application, which has no secret. */
  readonly isSpa?: boolean;
  /** Secrets that were sent in parameters that are not for secrets: pages say again what they were told. */
  readonly said?: readonly string[];
}

/** A page's form as a browser has it. */
export interface Form {
  readonly action: string;
  readonly hidden: Readonly<Record<string, string>>;
  readonly fields: readonly string[];
  readonly buttons: readonly (readonly [name: string, value: string])[];
  readonly cookies: Readonly<Record<string, string>>;
}

export interface Issued {
  readonly value: string;
  readonly to: Begun;
}

/** So many of a kind are at hand, the newest; all that ever was is known. */
const atHandMax = 40;

export class Pouch {
  readonly users: readonly User[];
  readonly customerId: string;
  readonly customerDomain: string;
  /** Texts that no answer may contain. */
  readonly secrets: string[];
  readonly #names: readonly string[];
  readonly #known = new Map<IssuedKind, Map<string, Begun>>(issuedKinds.map((kind) => [kind, new Map()]));
  readonly #atHand = new Map<IssuedKind, Issued[]>(issuedKinds.map((kind) => [kind, []]));
  readonly #forms: Form[] = [];
  /** What may be redeemed once, and was. */
  readonly redeemed = new Set<string>();

  constructor(customer: { readonly customerId: string; readonly customerDomain: string; readonly user: User }, secrets: readonly string[]) {
    this.secrets = [...secrets, ...customer.user.passwords];
    this.users = [...Object.values(admins), customer.user];
    this.customerId = customer.customerId;
    this.customerDomain = customer.customerDomain;
    this.#names = namesOf(this);
  }

  add(kind: IssuedKind, value: string | null | undefined, to: Begun): void {
    if (!value) return;
    this.#known.get(kind)?.set(value, to);
    keep(this.#atHand.get(kind), { value, to });
  }

  addForm(form: Form): void {
    keep(this.#forms, form);
  }

  /** To whom it was given; undefined where it never was, as this kind. */
  ownerOf(kind: IssuedKind, value: string | null): Begun | undefined {
    return value === null ? undefined : this.#known.get(kind)?.get(value);
  }

  issued(chance: Chance, kind: IssuedKind): Issued {
    return oneOf(chance, this.#atHand.get(kind) as Issued[]);
  }

  form(chance: Chance): Form {
    return oneOf(chance, this.#forms);
  }

  /** Anything that means something to somebody. */
  any(chance: Chance): string {
    if (isOneIn(chance, 3)) return oneOf(chance, this.#names);
    const kinds = issuedKinds.filter((kind) => this.#atHand.get(kind)?.length);
    return this.issued(chance, oneOf(chance, kinds)).value;
  }
}

function keep<T>(all: T[] | undefined, one: T): void {
  all?.push(one);
  if (all && all.length > atHandMax) all.shift();
}

const namesOf = ({ users, customerId, customerDomain }: Pouch): readonly string[] => [
  ...clients.flatMap(({ appId, key = "", redirectUris }) => [appId, key, ...redirectUris.map(({ uri }) => uri)]),
  ...users.flatMap(({ userName, passwords }) => [userName, ...passwords]),
  ...tenants, customerId, customerDomain, ...resources,
].filter((name) => name !== "");

export const azureCli = "04b07795-8ddb-461a-bbee-02f9e1bf7b46";

export const clientNamed = (appId: string | undefined | null): Client | undefined => clients.find((one) => one.appId === appId?.toLowerCase());

/** Of two clouds, under their names, and those of the world's own applications. */
export const resources: readonly string[] = [
  "https://api.partnercenter.microsoft.com", "https://graph.windows.net", "https://graph.microsoft.com", "https://management.azure.com",
  "https://graph.windows.net/", "fa3d9a0c-3fb0-42cc-9193-47c7ecd2edbd", "00000002-0000-0000-c000-000000000000",
  "https://graph.chinacloudapi.cn", "https://partner.partnercenterapi.microsoftonline.cn",
  ...clients.flatMap(({ appId, appIdUri }) => [appId, `api://${appId}`, ...(appIdUri === undefined ? [] : [appIdUri])]),
];
