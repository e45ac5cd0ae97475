// As a framework renders on its server: the elements are imported, and nothing happens; the page has
// the tag, and the classifier answers here too.

import { createElement } from "react";
import { renderToString } from "react-dom/server";
import "unmuddle/define";
import { UnmuddleCheck } from "unmuddle/elements";
import init, { assess } from "unmuddle";
import * as inline from "unmuddle/inline";
import { openQuiz } from "unmuddle/quiz";

const before = Object.keys(globalThis).length;
const html = renderToString(createElement("unmuddle-check", { channel: "blog" }, createElement("textarea", { rows: 4 })));
await init();
await inline.default();
const { label } = assess("We planted the first row on Monday. The soil was cold, and the robin watched us all morning.", { channel: "blog" });
console.log(JSON.stringify({ html, label, element: typeof UnmuddleCheck, quiz: typeof openQuiz, globals: Object.keys(globalThis).length - before }));
