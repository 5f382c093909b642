import { expect, it } from "vitest";
import { listPage } from "../../../../build/pages/list-page.ts";

it("runs no script and asks nothing of other machines, also where the deployer has given its address", () => {
  for (const site of [null, "https://plans.example.org/"]) {
    const page = listPage([], site);
    expect(page).toContain(`http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'`);
    expect(page).not.toContain("<script");
  }
});
