// How somebody works a page: with a mouse, or with the keyboard alone. The keyboard goes where Tab and the arrows lead,
// as a person's would, so that what they do not reach fails the test.

import { strict as assert } from "node:assert";
import type { Locator } from "playwright-core";

export interface Hands {
  press(target: Locator): Promise<void>;
  /** In place of whatever stands in the field. */
  type(field: Locator, text: string): Promise<void>;
  /** A checkbox, or one of several radio buttons. */
  tick(box: Locator): Promise<void>;
  /** An option of a list, by its value. */
  pick(list: Locator, value: string): Promise<void>;
}

export const mouse: Hands = {
  press: (target) => target.click(),
  type: (field, text) => field.fill(text),
  async tick(box) {
    if (await box.isChecked()) return;
    await box.click();
    // What stands in the page's address is changed a moment later.
    await box.and(box.page().locator(":checked")).waitFor();
  },
  pick: async (list, value) => void (await list.selectOption(value)),
};

export const keyboard: Hands = {
  async press(target) {
    // Waits until it can be pressed, and does not.
    await target.click({ trial: true });
    const role = await target.getAttribute("role");
    if (role === "option") await until(target, "ArrowDown", isActiveOption);
    else await until(target, role === "menuitem" ? "ArrowDown" : "Tab", hasFocus);
    await target.page().keyboard.press("Enter");
  },
  async type(field, text) {
    await until(field, "Tab", hasFocus);
    const keys = field.page().keyboard;
    await keys.press("ControlOrMeta+A");
    await keys.type(text);
  },
  async tick(box) {
    if (await box.isChecked()) return;
    const isRadio = (await box.getAttribute("type")) === "radio";
    await until(box, "Tab", isRadio ? hasFocusInGroup : hasFocus);
    if (isRadio) await until(box, "ArrowDown", isChecked);
    else await box.page().keyboard.press("Space");
  },
  async pick(list, value) {
    await until(list, "Tab", hasFocus);
    await until(list, "ArrowDown", hasValue, value);
  },
};

/** What the browser runs; of its types only what is asked here. */
interface Part {
  readonly ownerDocument: { readonly activeElement: Part };
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly value: string;
  readonly checked: boolean;
  getAttribute(name: string): string | null;
}

type IsThere = (part: Part, value: string) => boolean;

const hasFocus: IsThere = (part) => part.ownerDocument.activeElement === part;
const hasFocusInGroup: IsThere = ({ name, ownerDocument: { activeElement } }) => activeElement.type === "radio" && activeElement.name === name;
const isActiveOption: IsThere = ({ id, ownerDocument }) => ownerDocument.activeElement.getAttribute("aria-activedescendant") === id;
const isChecked: IsThere = ({ checked }) => checked;
const hasValue: IsThere = (part, value) => part.value === value;

/** More than any page has to offer. */
const keysMax = 200;
const keysUntilFoundAnew = 20;

async function until(target: Locator, key: string, isThere: IsThere, value = ""): Promise<void> {
  await target.waitFor();
  let part = await target.elementHandle();
  for (let count = 1; count <= keysMax; count += 1) {
    if (await part.evaluate(isThere, value)) return;
    await target.page().keyboard.press(key);
    // To find it by its role takes longer than a key, but the page may have drawn it anew.
    if (count % keysUntilFoundAnew === 0) part = await target.elementHandle();
  }
  assert.fail(`${key} leads to ${target.toString()}`);
}
