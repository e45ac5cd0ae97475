import { baseKeymap } from "@tiptap/pm/commands";
import { history, redoDepth, undo, undoDepth } from "@tiptap/pm/history";
import { keymap } from "@tiptap/pm/keymap";
import { Schema } from "@tiptap/pm/model";
import { EditorState } from "@tiptap/pm/state";
import { EditorView } from "@tiptap/pm/view";

const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "text*", toDOM: () => ["p", 0], parseDOM: [{ tag: "p" }] },
    text: {},
  },
});

globalThis.make = (place) => {
  const plugins = [history(), keymap({ "Mod-z": undo }), keymap(baseKeymap)];
  const view = new EditorView(place, { state: EditorState.create({ schema, plugins }) });
  return {
    field: view.dom,
    document: () => view.state.doc.toJSON(),
    history: () => [undoDepth(view.state), redoDepth(view.state)],
  };
};
