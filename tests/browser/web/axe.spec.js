// Every page and every state of it, in each way people look at it: no barrier that axe can see, and
// nothing that has to be scrolled to the side.

import { expect, test } from "./desk.js";
import { LOOKS, expectAllInWidth, expectNoBarriers } from "./looks.js";
import { MISSING, everywhere, visit } from "./routes.js";

/** @type {[name: string, folder: string, address: string | undefined, options: object][]} */
const WAYS = [
  ["light", "", undefined, LOOKS["light"] ?? {}],
  ["dark", "", undefined, LOOKS["dark"] ?? {}],
  ["320 px", "", undefined, LOOKS["320 px"] ?? {}],
  ["German", "de/", undefined, {}],
  ["from right to left", "ar-XB/", process.env.PSEUDO_URL, {}],
];

for (const [name, folder, address, options] of WAYS) {
  test.describe(name, () => {
    test.use({ ...options, ...(address ? { baseURL: address } : {}) });

    test(`no barrier: ${name}`, async ({ page, context }) => {
      test.setTimeout(600_000);
      const mirrored = folder.startsWith("ar");
      expect(!mirrored || address, "cargo xtask test web sets PSEUDO_URL").toBeTruthy();
      await everywhere(page, folder, (what) =>
        test.step(what, async () => {
          await expectNoBarriers(page);
          await expectAllInWidth(page);
        }),
      );
      // A page of its own: the watched one may not look for files in vain.
      const missing = await context.newPage();
      await visit(missing, folder + MISSING);
      await expectNoBarriers(missing);
      await expectAllInWidth(missing);
    });
  });
}
