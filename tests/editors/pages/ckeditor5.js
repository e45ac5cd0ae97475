import { Bold, ClassicEditor, Essentials, Italic, Paragraph } from "ckeditor5";
import "ckeditor5/ckeditor5.css";

globalThis.make = async (place) => {
  const editor = await ClassicEditor.create(place, {
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Bold, Italic],
    toolbar: ["undo", "redo", "|", "bold", "italic"],
  });
  const operations = (batch) => batch.operations.map((operation) => operation.toJSON());
  return {
    field: editor.editing.view.getDomRoot(),
    document: () => editor.getData(),
    history: () => [
      editor.commands.get("undo")._stack.map(({ batch }) => operations(batch)),
      editor.commands.get("redo")._stack.map(({ batch }) => operations(batch)),
    ],
  };
};
