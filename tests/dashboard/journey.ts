// Somebody on the set-up journey: each method is a step, from the page on which the one before has ended.

import { strict as assert } from "node:assert";
import { hasFeature, type CloudName } from "@understudy/contract";
import type { Json, TestWorld } from "../support/world.ts";
import {
  createInDirectory, createNew, openAppManagement, readIdentity, readRegistration, registerExisting, seeAppId, seeWaysTo, type Kind, type Registration,
} from "./applications-steps.ts";
import type { Desk, Login } from "./desk.ts";
import { customerIn, domainIn, ownerIn, primaryPrefix } from "./journey-world.ts";
import { runPartnerProgram, type Outcome, type Values } from "./run-partner-program.ts";
import { completeSetUp, fillSandboxForm, openSandboxPage, problemsOfWrongForm, readConfirmation, roomBelowSetUp, sandboxAdmin, sandboxPath } from "./sandbox-steps.ts";

export class Journey {
  readonly desk: Desk;
  readonly #world: TestWorld;
  readonly #cloud: CloudName;
  readonly #sandboxDomain: string;
  /** Whether the page creates applications; elsewhere the directory does, and they are registered. */
  readonly #createsOnPage: boolean;
  /** As they were read from the sandbox's pages. */
  #values: Registration | undefined;

  constructor(world: TestWorld, cloud: CloudName, desk: Desk) {
    this.#world = world;
    this.#cloud = cloud;
    this.desk = desk;
    this.#sandboxDomain = domainIn(cloud, `box${cloud}`);
    this.#createsOnPage = hasFeature(cloud, "createAppOnPage");
  }

  async findsSandboxPage(): Promise<void> {
    await this.desk.signIn(ownerIn(this.#cloud));
    await openSandboxPage(this.desk);
    await this.desk.see("used for integration testing only");
  }

  async mistypes(): Promise<void> {
    const problems = await problemsOfWrongForm(this.desk);
    assert.deepEqual(Object.entries(problems).filter(([, problem]) => problem === ""), [], "each is told");
    await fillSandboxForm(this.desk, primaryPrefix(this.#cloud), "taken");
    await this.desk.press("Set up account");
    await this.desk.see("That was refused");
    assert.match(await this.desk.problem("Domain name"), /taken/);
    assert.equal(await this.desk.wrongFields.count(), 1);
    assert.deepEqual(await this.#sandboxes(), []);
  }

  async setsUpSandbox(): Promise<void> {
    const second = await this.desk.newTab();
    await second.visit(sandboxPath);
    await fillSandboxForm(second, `other${this.#cloud}`);
    await fillSandboxForm(this.desk, `box${this.#cloud}`);
    await this.desk.press("Set up account");
    await this.desk.see("Your sandbox account is being created");
    await this.desk.page.getByRole("progressbar", { name: "Creating the sandbox" }).waitFor();

    const answered = second.page.waitForResponse((response) => response.request().method() === "POST" && response.url().endsWith("/integrationsandbox"));
    await second.press("Set up account");
    assert.equal((await answered).status(), 403);
    assert.deepEqual(await this.#sandboxes(), [this.#sandboxDomain]);
    assert.deepEqual(second.complaints, []);
    await second.page.close();
  }

  async readsConfirmation(): Promise<void> {
    const { status, text } = await this.#world.control("POST", "/clock", { advance: "PT2M" });
    assert.equal(status, 200, text);
    const confirmation = { userName: this.#sandboxLogin.userName, domain: this.#sandboxDomain };
    assert.deepEqual(await readConfirmation(this.desk), confirmation);
    await this.desk.visit(sandboxPath);
    assert.deepEqual(await readConfirmation(this.desk), confirmation);
  }

  async signsInToSandbox(): Promise<void> {
    await this.#signInAs(this.#sandboxLogin);
    assert.equal(await this.desk.fact("Domain"), this.#sandboxDomain);
  }

  async looksAroundInSandbox(): Promise<void> {
    await this.desk.page.getByRole("note", { name: "Integration sandbox" }).waitFor();
    const entries = await this.desk.menuEntries();
    assert.deepEqual([entries.includes("App management"), entries.includes("Integration sandbox")], [true, false]);
  }

  async completesSandbox(): Promise<void> {
    assert.ok(await roomBelowSetUp(this.desk) >= 0);
    await completeSetUp(this.desk, this.#cloud);
    await this.desk.button("Set up account").waitFor({ state: "hidden" });
    await this.desk.part("Current tasks").waitFor();
    assert.equal(await this.desk.fact("State"), "Active");
  }

  async findsAppManagement(): Promise<void> {
    await openAppManagement(this.desk);
    const create = this.#createsOnPage;
    for (const kind of ["Web app", "Native app"] as const) await seeWaysTo(this.desk, kind, { select: false, create });
    const unregistered = await this.#makeInDirectory("Web app");
    await seeWaysTo(this.desk, "Web app", { select: true, create });
    assert.deepEqual(await this.#customersWith(unregistered), [{ status: 401, customers: [] }]);
    this.#values = { ...unregistered, accountId: "" };
  }

  async enablesApiAccess(): Promise<void> {
    const existing = this.#read;
    await registerExisting(this.desk, this.#cloud, "Web app", existing.appId);
    const identity = await readIdentity(this.desk);
    assert.deepEqual([identity.appId, identity.domain], [existing.appId, this.#sandboxDomain]);
    assert.deepEqual(await this.#customersWith(existing), [{ status: 200, customers: [] }]);
    this.#values = { ...identity, key: existing.key };
    if (!this.#createsOnPage) return;
    await this.desk.press("Back to App management");
    await createNew(this.desk, "Web app");
    this.#values = await readRegistration(this.desk);
    assert.deepEqual([this.#values.accountId, this.#values.domain], [identity.accountId, identity.domain]);
    assert.notEqual(this.#values.appId, existing.appId);
  }

  async looksForKeyAgain(): Promise<void> {
    await this.desk.page.reload();
    await this.desk.waitForPage("App registration");
    assert.match(await this.desk.fact("Key"), /^•+$/);
    await openAppManagement(this.desk);
    await seeAppId(this.desk, this.#read.appId);
    assert.ok(!(await this.desk.page.content()).includes(this.#read.key));
  }

  async runsProgram(): Promise<void> {
    const values = this.#read;
    const domainOfPrimary = domainIn(this.#cloud, primaryPrefix(this.#cloud));
    const outcomes = await this.#customersWith(
      values, { ...values, key: "not its key" }, { ...values, appId: values.accountId }, { ...values, domain: domainOfPrimary },
      { ...values, domain: domainIn(this.#cloud, "nobody") },
    );
    assert.deepEqual(outcomes, [
      { status: 200, customers: [] }, { refusal: "AADSTS7000215" }, { refusal: "AADSTS700016" }, { refusal: "AADSTS700016" }, { refusal: "endpoints_resolution_error" },
    ]);
  }

  async enablesPrimary(): Promise<void> {
    await this.#signInAs(ownerIn(this.#cloud));
    await openAppManagement(this.desk);
    await this.desk.see("No application is registered yet");
    const live = await this.#register("Web app");
    for (const name of ["appId", "key", "accountId", "domain"] as const) assert.notEqual(live[name], this.#read[name], name);
    const outcomes = await this.#customersWith(live, this.#read);
    assert.deepEqual(outcomes, [{ status: 200, customers: [customerIn(this.#cloud)] }, { status: 200, customers: [] }]);
  }

  async registersNativeApp(): Promise<void> {
    await this.desk.press("Back to App management");
    await this.#register("Native app");
    await this.desk.see("A native app has no key.");
    assert.equal(await this.desk.page.getByRole("group", { name: "Key", exact: true }).count(), 0);
  }

  /** In the way that the cloud has; ends on the confirmation page. */
  async #register(kind: Kind): Promise<Registration> {
    if (!this.#createsOnPage) {
      const { appId, key } = await this.#makeInDirectory(kind);
      await registerExisting(this.desk, this.#cloud, kind, appId);
      return { ...await readIdentity(this.desk), key };
    }
    await createNew(this.desk, kind);
    return kind === "Web app" ? readRegistration(this.desk) : { ...await readIdentity(this.desk), key: "" };
  }

  async #makeInDirectory(kind: Kind): Promise<Values> {
    return { ...await createInDirectory(this.desk, kind, `${kind} of the directory`), domain: this.#sandboxDomain };
  }

  async #signInAs(login: Login): Promise<void> {
    await this.desk.signOut();
    await this.desk.press("Sign in");
    await this.desk.fillSignIn(login);
    await this.desk.waitForPage("Home");
  }

  get #sandboxLogin(): Login {
    return { userName: `${sandboxAdmin["User name"]}@${this.#sandboxDomain}`, password: sandboxAdmin.Password };
  }

  get #read(): Registration {
    assert.ok(this.#values, "the values were read");
    return this.#values;
  }

  async #sandboxes(): Promise<readonly string[]> {
    const { accounts } = (await this.#world.control("GET", "/accounts")).json;
    return accounts.filter((one: Json) => one.cloud === this.#cloud && one.kind === "sandbox").map(({ domain }: Json) => domain);
  }

  #customersWith(...values: readonly Values[]): Promise<readonly Outcome[]> {
    return runPartnerProgram(this.#world, this.#cloud, values);
  }
}
