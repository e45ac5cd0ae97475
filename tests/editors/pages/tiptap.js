import { Editor } from "@tiptap/core";
import StarterKit from "@tiptap/starter-kit";

globalThis.make = (place) => {
  const editor = new Editor({ element: place, extensions: [StarterKit] });
  return {
    field: editor.view.dom,
    document: () => editor.getJSON(),
    history: () => {
      const plugin = editor.state.plugins.find((one) => String(one.key).startsWith("history"));
      const { done, undone } = plugin.getState(editor.state);
      return [done.eventCount, undone.eventCount, done.items.length];
    },
    undo: () => editor.commands.undo(),
  };
};
