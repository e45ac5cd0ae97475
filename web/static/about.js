// Counts what the page asks for while it is looked at: files of this site, and anything else.

const site = new URL("./", import.meta.url).href;
let own = 0;
let elsewhere = 0;

/** @param {PerformanceEntryList} entries */
function count(entries) {
  for (const { name } of entries) {
    if (name.startsWith(site)) own += 1;
    else elsewhere += 1;
  }
  for (const [id, found] of /** @type {const} */ ([["own", own], ["elsewhere", elsewhere]])) {
    const place = document.getElementById(id);
    if (place) place.textContent = String(found);
  }
  document.querySelector(".zero")?.classList.toggle("none", elsewhere === 0);
  document.getElementById("counts")?.removeAttribute("hidden");
}

// The page itself is a file of this site too.
count(performance.getEntriesByType("navigation"));
new PerformanceObserver((list) => count(list.getEntries())).observe({ type: "resource", buffered: true });
