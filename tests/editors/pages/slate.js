import React, { useState } from "react";
import { createRoot } from "react-dom/client";
import { createEditor } from "slate";
import { withHistory } from "slate-history";
import { Editable, Slate, withReact } from "slate-react";

globalThis.make = (place) => {
  const editor = withHistory(withReact(createEditor()));
  const initialValue = [{ type: "paragraph", children: [{ text: "" }] }];
  const Page = () => {
    const [held] = useState(editor);
    const field = React.createElement(Editable, { placeholder: "Write something", id: "slate" });
    return React.createElement(Slate, { editor: held, initialValue }, field);
  };
  createRoot(place).render(React.createElement(Page));
  return {
    get field() { return place.querySelector("[data-slate-editor]"); },
    document: () => editor.children,
    history: () => editor.history,
  };
};
