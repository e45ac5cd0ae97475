import Quill from "quill";

globalThis.make = (place) => {
  const quill = new Quill(place, { placeholder: "What do you want to talk about?" });
  return {
    field: quill.root,
    document: () => quill.getContents(),
    history: () => quill.history.stack,
  };
};
