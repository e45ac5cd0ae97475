import { createEmptyHistoryState, registerHistory } from "@lexical/history";
import { registerRichText } from "@lexical/rich-text";
import { $createParagraphNode, $getRoot, createEditor } from "lexical";

globalThis.make = (place) => {
  place.contentEditable = "true";
  place.setAttribute("role", "textbox");
  const editor = createEditor({ namespace: "fixture", onError: (error) => { throw error; } });
  editor.setRootElement(place);
  registerRichText(editor);
  const history = createEmptyHistoryState();
  registerHistory(editor, history, 300);
  editor.update(() => $getRoot().append($createParagraphNode()));
  return {
    field: place,
    document: () => editor.getEditorState().toJSON(),
    history: () => [history.undoStack, history.redoStack].map((stack) => stack.map((one) => one.editorState.toJSON())),
  };
};
