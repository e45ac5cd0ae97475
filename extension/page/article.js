// The main content of a page that is no job ad, by Mozilla's Readability; put into the page only when
// it is wanted. It works on a copy that belongs to no window: nothing in it runs or is fetched, and
// the page itself is not touched. What people type is taken out of the copy first.

import { Readability, isProbablyReaderable } from "@mozilla/readability";

const LEFT_OUT = "button, datalist, form input, iframe, input, object, option, script, select, style, textarea";
const OFF = "[contenteditable]:not([contenteditable='false']), [data-unmuddle='off']";

globalThis.unmuddleArticle = () => {
  if (!isProbablyReaderable(document)) return undefined;
  const copy = /** @type {Document} */ (document.cloneNode(true));
  for (const element of copy.querySelectorAll(`${LEFT_OUT}, ${OFF}`)) element.remove();
  const article = new Readability(copy).parse();
  return article?.textContent?.trim() ? (article.content ?? undefined) : undefined;
};
