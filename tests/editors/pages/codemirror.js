import { history, historyField } from "@codemirror/commands";
import { EditorView, minimalSetup } from "codemirror";

globalThis.make = (place) => {
  const view = new EditorView({ parent: place, extensions: [minimalSetup, history(), EditorView.lineWrapping] });
  return {
    field: view.contentDOM,
    document: () => view.state.doc.toString(),
    history: () => view.state.toJSON({ history: historyField }).history,
  };
};
