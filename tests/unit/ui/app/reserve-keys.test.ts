import { expect, it } from "vitest";
import { reserveKeys } from "../../../../src/ui/app/reserve-keys.ts";

/** A key as browsers send it; Node has no KeyboardEvent. */
class Key extends Event {
  readonly isComposing: boolean;
  readonly keyCode: number;

  constructor(isComposing: boolean, keyCode: number, type = "keydown") {
    super(type, { cancelable: true });
    this.isComposing = isComposing;
    this.keyCode = keyCode;
  }
}

it("lets no listener hear a key of an input method, in any browser's order of events, and no other key is lost", () => {
  const page = new EventTarget();
  reserveKeys(page);
  const heard: Event[] = [];
  for (const type of ["keydown", "keyup"]) page.addEventListener(type, (event) => heard.push(event), { capture: true });
  const enter = new Key(false, 13);
  const cases = [
    ["Chromium: during the composition", new Key(true, 229)],
    ["Firefox: during the composition, with the key's own code", new Key(true, 27)],
    ["Safari: after the composition has ended", new Key(false, 229)],
    ["released during the composition", new Key(true, 13, "keyup")],
  ] as const;
  for (const [when, key] of cases) {
    page.dispatchEvent(key);
    expect(heard, when).toEqual([]);
    expect(key.defaultPrevented, `${when}: the key still reaches the field`).toBe(false);
  }
  page.dispatchEvent(enter);
  expect(heard).toEqual([enter]);
});
