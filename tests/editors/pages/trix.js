import "trix";
import "trix/dist/trix.css";

globalThis.make = (place) => {
  const field = document.createElement("trix-editor");
  place.append(field);
  return {
    field,
    document: () => field.editor.getDocument().toString() + JSON.stringify(field.editor),
    history: () => {
      const { undoEntries, redoEntries } = field.editor.undoManager;
      return [undoEntries, redoEntries].map((entries) => entries.map(({ description, snapshot }) => [description, String(snapshot?.document)]));
    },
  };
};
