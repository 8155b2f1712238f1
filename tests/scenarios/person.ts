// Somebody who signs in: with a browser that has no JavaScript, a password, and a phone that says yes. What such a person
// does is done on the account's pages and through the API, as the signed-in user.

import { strict as assert } from "node:assert";
import { randomUUID } from "node:crypto";
import { clouds, type CloudName } from "@understudy/contract";
import { askDeviceCode, begun } from "../support/sign-ins.ts";
import { askToken } from "../support/token-requests.ts";
import { Visitor, type Page } from "../support/visitor.ts";
import { azureCli, type Answer, type Json, type TestWorld } from "../support/world.ts";

export interface Login {
  readonly cloud: CloudName;
  /** user@domain */
  readonly userName: string;
  readonly password: string;
}

export class Person {
  readonly login: Login;
  readonly #world: TestWorld;
  readonly #token: string;

  private constructor(world: TestWorld, login: Login, token: string) {
    this.login = login;
    this.#world = world;
    this.#token = token;
  }

  /** Through the Azure CLI's application, which every tenant knows: a new account has none of its own. */
  static async signIn(world: TestWorld, login: Login): Promise<Person> {
    return new Person(world, login, await signInByDevice(world, login, azureCli));
  }

  /** For the first time, with a password that somebody else has been shown, and that has to be changed on the way. */
  static async signInFirst(world: TestWorld, login: Login, newPassword: string): Promise<Person> {
    const enter = async (visitor: Visitor, page: Page): Promise<Page> => {
      const change = await visitor.send(page, { login: login.userName, passwd: login.password, choice: "signIn" });
      const fields = { current_password: login.password, new_password: newPassword, repeated_password: newPassword };
      return visitor.send(await visitor.send(change, { ...fields, choice: "change" }), { choice: "approve" });
    };
    return new Person(world, { ...login, password: newPassword }, await signInByDevice(world, login, azureCli, enter));
  }

  /** What is answered, whatever it is. The request has the ids that the documentation asks for, and some operations require. */
  call(method: string, path: string, body?: object): Promise<Answer> {
    const headers = { "MS-RequestId": randomUUID(), "MS-CorrelationId": randomUUID() };
    return this.#world.call(method, path, { token: this.#token, headers, ...(body && { body }) });
  }

  /** What has to succeed: its JSON, or nothing. */
  async do(method: string, path: string, body?: object): Promise<Json> {
    const answer = await this.call(method, path, body);
    assert.ok(answer.status < 300, `${method} ${path}: ${answer.status} ${answer.text}`);
    return answer.text === "" ? undefined : answer.json;
  }
}

const devicePage = "/common/oauth2/deviceauth";
const domainOf = (userName: string): string => userName.split("@")[1] ?? "";
const resourceOf = ({ cloud }: Login): string => clouds[cloud].resources.partnerCenter;

/** The program shows a code, and the person enters it in a browser; answers the program's token. */
export async function signInByDevice(
  world: TestWorld, login: Login, appId: string,
  enter = (visitor: Visitor, page: Page): Promise<Page> => visitor.signIn(page, { admin: login }),
): Promise<string> {
  const [tenant, resource] = [domainOf(login.userName), resourceOf(login)];
  const { userCode, deviceCode } = begun(await askDeviceCode(world, tenant, { client_id: appId, resource }));
  const visitor = new Visitor(world);
  const signIn = await visitor.send(await visitor.open(devicePage), { user_code: userCode, choice: "next" });
  const confirm = await enter(visitor, signIn);
  assert.equal((await visitor.send(confirm, { choice: "accept" })).status, 200);
  return tokenIn(await askToken(world, tenant, { grant_type: "device_code", client_id: appId, code: deviceCode, resource }));
}

/** The program opens the browser, which comes back to it with a code; answers the program's token. */
export async function signInByCode(world: TestWorld, login: Login, appId: string): Promise<string> {
  const [tenant, resource, redirectUri] = [domainOf(login.userName), resourceOf(login), "http://localhost"];
  const query = new URLSearchParams({ client_id: appId, response_type: "code", redirect_uri: redirectUri, resource });
  const visitor = new Visitor(world);
  const back = await visitor.signIn(await visitor.open(`/${tenant}/oauth2/authorize?${query.toString()}`), { admin: login });
  const code = back.location?.searchParams.get("code");
  assert.ok(code, `${back.status} ${back.title} ${back.location?.href}`);
  return tokenIn(await askToken(world, tenant, { grant_type: "authorization_code", client_id: appId, code, redirect_uri: redirectUri, resource }));
}

function tokenIn(answer: Answer): string {
  assert.equal(answer.status, 200, answer.text);
  return answer.json.access_token;
}
