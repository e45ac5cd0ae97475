globalThis.make = (place) => {
  place.contentEditable = "true";
  return { field: place, document: () => place.innerHTML, history: () => "the browser's own" };
};
