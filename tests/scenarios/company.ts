// A company of the scenarios, from its first sign-in on. What Microsoft does to it is done by the operator, through the
// control API; all else by its people, through the pages' operations, the token service and the API.

import { strict as assert } from "node:assert";
import { clouds, hasFeature, type CloudName, type PartnerType } from "@understudy/contract";
import { sandboxForm } from "../support/sandbox-form.ts";
import { startWorld, type Json, type TestWorld, type WorldOptions } from "../support/world.ts";
import { Person } from "./person.ts";
import { Program, type ThreeValues } from "./program.ts";

const password = "Correct-Horse-7";

const addresses: Readonly<Record<CloudName, object>> = {
  global: { country: "US", state: "WA", city: "Redmond", addressLine1: "One Microsoft Way", postalCode: "98052" },
  china: { country: "CN", state: "Shanghai", city: "Shanghai", addressLine1: "1 Main Street", postalCode: "200000" },
  usgov: { country: "US", state: "WA", city: "Redmond", addressLine1: "One Microsoft Way", postalCode: "98052" },
  germany: { country: "DE", city: "Berlin", addressLine1: "Hauptstrasse 1", postalCode: "10115" },
};

/** A world that begins as the real thing does: nobody has a sandbox, an application or a customer. */
export const startEmptyWorld = (options: WorldOptions = {}): Promise<TestWorld> =>
  startWorld({ seed: "empty", clock: { kind: "frozen", instant: Temporal.Instant.from("2026-11-22T12:00:00Z") }, ...options });

export interface CompanyOptions {
  readonly cloud: CloudName;
  readonly partnerType?: PartnerType;
}

export class Company {
  readonly world: TestWorld;
  readonly cloud: CloudName;
  readonly domain: string;
  /** Its global admin, signed in. */
  readonly admin: Person;

  private constructor(world: TestWorld, cloud: CloudName, admin: Person) {
    this.world = world;
    this.cloud = cloud;
    this.domain = admin.login.userName.split("@")[1] ?? "";
    this.admin = admin;
  }

  /** From a new directory to an active primary account, verified on the world's clock. */
  static async enrol(world: TestWorld, domainPrefix: string, { cloud, partnerType = "directBill" }: CompanyOptions): Promise<Company> {
    const ordered = await world.control("POST", "/accounts", { domainPrefix, cloud, partnerType, admin: { userName: "owner", password } });
    assert.equal(ordered.status, 200, ordered.text);
    const admin = await Person.signIn(world, { cloud, userName: ordered.json.adminUserName, password });
    const company = new Company(world, cloud, admin);
    const { partnerIds } = await admin.do("GET", "/internal/v1/identifiers");
    const { mpnId } = partnerIds.find(({ type }: Json) => type === "pla");
    const primaryContact = { firstName: "Robin", lastName: "Reyes", email: `robin@${company.domain}`, phoneNumber: "4255550100" };
    const profile = { companyName: domainPrefix, address: addresses[cloud], primaryContact };
    const { expectedDate } = await admin.do("PUT", "/internal/v1/enrolment", { partnerType, mpnId, legalBusinessProfile: profile });
    await company.waitUntil(expectedDate);
    const billingProfile = { ...profile, taxId: "12-345678" };
    const { state } = await admin.do("POST", "/internal/v1/enrolment/completion", { agreementAccepted: true, billingProfile });
    assert.equal(state, "active");
    return company;
  }

  async waitUntil(instant: string): Promise<void> {
    const moved = await this.world.control("POST", "/clock", { to: instant });
    assert.equal(moved.status, 200, moved.text);
  }

  /** Set up account, on the Integration sandbox page. */
  askForSandbox(domainPrefix: string): Promise<Json> {
    return this.admin.do("POST", sandboxPage, { ...sandboxForm, domainPrefix });
  }

  /** The sandbox's own administrator, with the password that was typed. */
  signInToSandbox(userName: string): Promise<Person> {
    return Person.signIn(this.world, { cloud: this.cloud, userName, password: sandboxForm.password });
  }

  /** From asking for the sandbox to an active account of its own. */
  async setUpSandbox(domainPrefix: string): Promise<Company> {
    const { expectedDate, userName } = await this.askForSandbox(domainPrefix);
    await this.waitUntil(expectedDate);
    const sandbox = new Company(this.world, this.cloud, await this.signInToSandbox(userName));
    await sandbox.completeSetUp();
    return sandbox;
  }

  /** Set up account, on the home page of the sandbox. */
  async completeSetUp(person = this.admin): Promise<void> {
    const form = { companyName: "Sandbox", address: addresses[this.cloud], agreementAccepted: true };
    const { state } = await person.do("POST", "/internal/v1/account/setup", form);
    assert.equal(state, "active");
  }

  /** A web application, in the way that the cloud has: made by the page, or by the directory and registered then. */
  async enableApiAccess(person = this.admin): Promise<ThreeValues> {
    if (!hasFeature(this.cloud, "createAppOnPage")) return this.registerOfDirectory("web", person);
    const { appId, domain, keys: [key] } = await person.do("POST", appsPage, { type: "web", termsAccepted: true });
    return { appId, domain, key: key.value };
  }

  /** A native application, likewise. */
  async addNativeApp(): Promise<string> {
    if (!hasFeature(this.cloud, "createAppOnPage")) return (await this.registerOfDirectory("native")).appId;
    return (await this.admin.do("POST", appsPage, { type: "native", termsAccepted: true })).appId;
  }

  /** An application of the directory with a key of its own, where it is a web application; not registered yet. */
  async makeInDirectory(type: "web" | "native", person = this.admin): Promise<ThreeValues> {
    const { appId, keys: [key] } = await person.do("POST", directory, {
      type, displayName: "From the directory",
      ...(type === "web" ? { key: {} } : { redirectUris: [{ type: "native", uri: "http://localhost" }] }),
    });
    return { appId, domain: person.login.userName.split("@")[1] ?? "", key: key?.value };
  }

  async register(appId: string, person = this.admin): Promise<void> {
    await person.do("POST", `${appsPage}/${appId}/register`, { termsAccepted: true });
    if (!hasFeature(this.cloud, "consentOnRegistration")) await person.do("POST", `${directory}/${appId}/adminconsent`);
  }

  async registerOfDirectory(type: "web" | "native", person = this.admin): Promise<ThreeValues> {
    const values = await this.makeInDirectory(type, person);
    await this.register(values.appId, person);
    return values;
  }

  program(values: ThreeValues): Program {
    return new Program(this.world, this.cloud, values);
  }

  /** An initial domain, as this cloud has them. */
  inCloud(domainPrefix: string): string {
    return `${domainPrefix}.${clouds[this.cloud].domainSuffixes[0]}`;
  }
}

export const sandboxPage = "/internal/v1/integrationsandbox";
export const appsPage = "/internal/v1/applications";
export const directory = "/internal/v1/directoryapplications";
