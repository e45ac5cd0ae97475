globalThis.make = (place) => {
  const field = document.createElement("textarea");
  field.rows = 6;
  place.append(field);
  return { field, document: () => field.value, history: () => "the browser's own" };
};
