// A row of a list in the settings: what it is about, and what can be done about it.

let count = 0;

/**
 * @param {string} text
 * @param {string} [label]
 * @param {() => unknown} [act]
 * @param {string} [aside]
 */
export function row(text, label, act, aside) {
  const item = document.createElement("li");
  const said = document.createElement("span");
  said.textContent = text;
  said.id = `row-${++count}`;
  item.append(said);
  if (aside) {
    const hint = document.createElement("span");
    hint.className = "hint";
    hint.textContent = aside;
    item.append(hint);
  }
  if (label && act) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "chip";
    button.textContent = label;
    button.setAttribute("aria-describedby", said.id);
    button.addEventListener("click", act);
    item.append(button);
  }
  return item;
}
