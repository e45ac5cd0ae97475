// Deno reads the packed package from node_modules, with its types.

import init, { assess, type Report } from "unmuddle";

await init();
const report: Report = assess("We planted the first row on Monday. The soil was cold, and the robin watched us all morning.", { channel: "blog" });
console.log(JSON.stringify({ label: report.label }));
