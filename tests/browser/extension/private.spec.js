// In a private window: it answers, and nothing of it is stored.

import { createHash } from "node:crypto";
import { expect, test as base } from "@playwright/test";
import { Popup, newProfile, startChromium } from "./chromium.js";
import { serve } from "./fixtures.js";
import { openOwn, stored } from "./own.js";
import { built } from "./places.js";

base("keeps nothing of a private window", async () => {
  const server = await serve();
  const folder = built("chrome");
  // As if it had been allowed in private windows, in the list of extensions.
  const settings = { [idOf(folder)]: { incognito: true } };
  const chromium = await startChromium(folder, [], await newProfile({ extensions: { settings } }));
  expect(chromium.id).toBe(idOf(folder));
  const own = await openOwn(chromium, "options");
  // The list of verdicts is on, so that there would be something to keep.
  await own.locator("#history").check();
  await expect.poll(() => stored(own, "sync")).not.toEqual({});
  expect(await own.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(true);
  const before = { local: await stored(own, "local"), sync: await stored(own, "sync") };
  const url = `${server.origin}/job`;
  await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), url);
  const find = async () => {
    const { targetInfos } = await chromium.debug.send("Target.getTargets", { filter: [{ type: "tab" }] });
    return targetInfos.find((target) => target.url === url)?.targetId;
  };
  await expect.poll(find).toBeTruthy();
  // The page has to be there before the button is pressed over it.
  await own.waitForTimeout(1500);
  await chromium.debug.send("Extensions.triggerAction", { id: chromium.id, targetId: String(await find()) });
  const opened = async () => {
    const { targetInfos } = await chromium.debug.send("Target.getTargets", { filter: [{ type: "page" }] });
    return targetInfos.find((target) => target.url.endsWith("/popup.html"))?.targetId;
  };
  await expect.poll(opened).toBeTruthy();
  const popup = await Popup.attach(chromium.debug, String(await opened()));
  await expect.poll(() => popup.text("#job .headline")).toBe("This job is selling.");
  // The switch would have to be remembered, so it is not there.
  expect(await popup.text("#site")).toBe("");
  await own.waitForTimeout(500);
  expect({ local: await stored(own, "local"), sync: await stored(own, "sync") }).toEqual(before);
  expect(await stored(own, "session")).toEqual({});
  await chromium.close();
  await server.close();
});

/**
 * The name that Chromium gives an extension by its folder.
 * @param {string} folder
 */
function idOf(folder) {
  const hash = createHash("sha256").update(folder.replace(/\/$/, "")).digest("hex").slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}
