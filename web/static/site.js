// What every page does, whatever it is about.

import "./offline.js";

// A site that may stand anywhere names its pages by relative addresses; search engines want whole
// ones.
for (const link of document.querySelectorAll("link[rel=alternate]")) {
  if (link instanceof HTMLLinkElement) link.setAttribute("href", link.href);
}

// The other language shows the same text: the fragment holds it.
for (const link of document.querySelectorAll("a[hreflang]")) {
  if (!(link instanceof HTMLAnchorElement)) continue;
  for (const moment of ["click", "auxclick", "contextmenu"]) {
    link.addEventListener(moment, () => (link.hash = location.hash));
  }
}
