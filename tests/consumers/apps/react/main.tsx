// React 19 with the element as a tag of its own.

import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import init, { assess, type Report } from "unmuddle";
import "unmuddle/define";
import type {} from "unmuddle/react";

await init();
const direct = assess("We planted the first row on Monday. The soil was cold, and the robin watched us all morning.", { channel: "blog" });

function Page() {
  const [report, setReport] = useState<Report>();
  return (
    <>
      <h1>React</h1>
      <unmuddle-check channel="organic_post" theme="light" compact onunmuddle-assess={(event) => setReport(event.detail)}>
        <textarea rows={4} aria-label="Your text" />
      </unmuddle-check>
      <p id="own">
        {direct.label}, {report ? String(report.muddled) : "nothing yet"}
      </p>
    </>
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<StrictMode><Page /></StrictMode>);
