import tinymce from "tinymce/tinymce";
import "tinymce/icons/default";
import "tinymce/models/dom";
import "tinymce/themes/silver";
import "tinymce/skins/ui/oxide/skin.js";
import "tinymce/skins/ui/oxide/content.js";
import "tinymce/skins/content/default/content.js";

globalThis.make = async (place) => {
  const area = document.createElement("textarea");
  place.append(area);
  const [editor] = await tinymce.init({ target: area, license_key: "gpl", promotion: false, height: 300 });
  return {
    field: editor.getBody(),
    document: () => editor.getContent(),
    history: () => editor.undoManager.data.map(({ type, content, fragments }) => ({ type, content, fragments })),
  };
};
