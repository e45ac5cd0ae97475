// Says what the elements are, from their own comments:
//
//   node describe.mjs FOLDER-OF-THE-PACKAGE
//
// writes custom-elements.json, and the types that editors and frameworks read.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { create, ts } from "@custom-elements-manifest/analyzer";

const folder = process.argv[2];
if (!folder) throw new Error("usage: node describe.mjs FOLDER-OF-THE-PACKAGE");

/** The scripts with an element each. */
const SOURCES = ["check.js", "badge.js", "quiz-element.js"];
/** What they are made of. */
const BELOW = ["attributes.js"];
/** Types that attributes and events name, by where they stand. */
const TYPES = {
  "./index.js": ["UnmuddleError"],
  "./unmuddle.js": ["Channel", "Report"],
  "./quiz.js": ["QuizResult", "Role"],
};
const HEAD = "// Made by the build from the elements' own comments.\n\n";

const modules = [...BELOW, ...SOURCES].map((name) =>
  ts.createSourceFile(name, readFileSync(join(folder, name), "utf8"), ts.ScriptTarget.ES2022, true),
);
const manifest = create({ modules, plugins: [], context: { dev: false } });
const elements = [];
for (const module of manifest.modules) {
  for (const declaration of module.declarations) {
    if (declaration.superclass?.name === "Base") declaration.superclass = { name: "HTMLElement" };
    if (!declaration.tagName) continue;
    // What is private is nobody's concern.
    declaration.members = declaration.members?.filter((member) => member.privacy !== "private" && !/^(#|connectedCallback|disconnectedCallback|attributeChangedCallback|form\w+Callback|adoptedCallback|constructor)/.test(member.name));
    elements.push({ ...declaration, path: module.path });
  }
}
if (elements.length !== SOURCES.length) throw new Error(`${elements.length} elements were found in ${SOURCES.length} scripts`);
for (const { tagName, attributes, events, cssParts, cssProperties, slots } of elements) {
  for (const [what, list] of Object.entries({ attributes, events, cssParts, cssProperties, slots })) {
    if (!list?.length) throw new Error(`<${tagName}> says nothing of its ${what}`);
    for (const { name, description } of list) if (!description) throw new Error(`<${tagName}> says nothing of ${what} ${name}`);
  }
}
writeFileSync(join(folder, "custom-elements.json"), `${JSON.stringify(manifest, null, 2)}\n`);

const imports = (/** @type {string} */ used) =>
  Object.entries(TYPES)
    .map(([from, names]) => [from, names.filter((name) => new RegExp(`\\b${name}\\b`).test(used))])
    .filter(([, names]) => names.length > 0)
    .map(([from, names]) => `import type { ${names.join(", ")} } from "${from}";\n`)
    .join("");
const classes = elements.map(({ name, path }) => `import type { ${name} } from "./${path}";\n`).join("");
const all = (/** @type {(element: any) => string} */ line) => elements.map(line).join("");
const text = (/** @type {string} */ words) => `/** ${words} */`;
const prop = (/** @type {any} */ { name, description, type }) =>
  `    ${text(description)}\n    ${JSON.stringify(name)}?: ${type?.text ?? "string"}${name === "lang" ? " | undefined" : ""};\n`;
const events = new Map(elements.flatMap(({ events }) => events.map((event) => [event.name, event])));

const tags =
  `  interface HTMLElementTagNameMap {\n${all(({ name, tagName }) => `    "${tagName}": ${name};\n`)}  }\n` +
  `  interface HTMLElementEventMap {\n${[...events.values()].map(({ name, type }) => `    "${name}": ${type.text};\n`).join("")}  }\n`;
write("tags.d.ts", tags, `declare global {\n${tags}}\n`);

const jsx =
  "/** What each element's tag takes, for any JSX. */\nexport interface UnmuddleElements {\n" +
  all(({ tagName, attributes }) => `  "${tagName}": {\n${attributes.filter(({ name }) => name !== "lang").map(prop).join("")}  };\n`) +
  "}\n";
write("jsx.d.ts", jsx, jsx, "");

const listeners = (/** @type {any} */ { events }, /** @type {(name: string) => string} */ named) =>
  events.map(({ name, type }) => `${JSON.stringify(named(name))}?: (event: ${type.text}) => void`).join("; ");
const react = all(
  (element) =>
    `      "${element.tagName}": DetailedHTMLProps<Omit<HTMLAttributes<${element.name}>, keyof UnmuddleElements["${element.tagName}"]>, ${element.name}> & UnmuddleElements["${element.tagName}"] & { ${listeners(element, (name) => `on${name}`)} };\n`,
);
write(
  "react.d.ts",
  react,
  `declare module "react" {\n  namespace JSX {\n    interface IntrinsicElements {\n${react}    }\n  }\n}\n`,
  `import type { DetailedHTMLProps, HTMLAttributes } from "react";\nimport type { UnmuddleElements } from "./jsx.js";\n${classes}`,
);

const camel = (/** @type {string} */ name) => `on${name.replace(/(^|-)(\w)/g, (_, _dash, letter) => letter.toUpperCase())}`;
const vue = all(
  (element) =>
    `    "${element.tagName}": new () => ${element.name} & { $props: Omit<HTMLAttributes, keyof UnmuddleElements["${element.tagName}"]> & UnmuddleElements["${element.tagName}"] & { ${listeners(element, camel)} } };\n`,
);
write(
  "vue.d.ts",
  vue,
  `declare module "vue" {\n  interface GlobalComponents {\n${vue}  }\n}\n`,
  `import type { HTMLAttributes } from "vue";\nimport type { UnmuddleElements } from "./jsx.js";\n${classes}`,
);

// The entries hand on the types that come from Rust.
const handed = [...readFileSync(join(folder, "unmuddle.d.ts"), "utf8").matchAll(/^export type (\w+)/gm)].map(([, name]) => name);
if (!handed.includes("Report")) throw new Error("the core's types are not where they were");
for (const name of ["index.d.ts", "node.d.ts", "workerd.d.ts", "inline.d.ts"]) {
  const path = join(folder, name);
  writeFileSync(path, `${readFileSync(path, "utf8").trimEnd()}\nexport type { ${handed.join(", ")} } from "./unmuddle.js";\n`);
}
for (const name of ["elements.d.ts", "define.d.ts", "define-check.d.ts", "define-quiz.d.ts"]) {
  const path = join(folder, name);
  writeFileSync(path, `import "./tags.js";\n${readFileSync(path, "utf8")}`);
}
console.log(`  ${elements.map(({ tagName }) => `<${tagName}>`).join(", ")} described`);

/**
 * @param {string} name
 * @param {string} used where names of types stand
 * @param {string} body
 * @param {string} [before]
 */
function write(name, used, body, before = classes) {
  writeFileSync(join(folder, name), `${HEAD}${before}${imports(used)}\n${body}`);
}
