import Draft from "draft-js";
import React, { useState } from "react";
import { createRoot } from "react-dom/client";

globalThis.make = (place) => {
  let current = Draft.EditorState.createEmpty();
  const Page = () => {
    const [editorState, setState] = useState(current);
    const onChange = (next) => { current = next; setState(next); };
    return React.createElement(Draft.Editor, { editorState, onChange, editorKey: "fixture" });
  };
  createRoot(place).render(React.createElement(Page));
  const plain = (content) => {
    const raw = Draft.convertToRaw(content);
    // Keys are drawn by lot.
    return raw.blocks.map(({ key, ...block }) => block);
  };
  return {
    get field() { return place.querySelector(".public-DraftEditor-content"); },
    document: () => plain(current.getCurrentContent()),
    history: () => [current.getUndoStack(), current.getRedoStack()].map((stack) => stack.toArray().map(plain)),
  };
};
