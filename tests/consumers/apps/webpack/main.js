import init, { assess } from "unmuddle";
import { define, UnmuddleBadge, UnmuddleCheck, UnmuddleQuiz } from "unmuddle/elements";

define("unmuddle-check", UnmuddleCheck);
define("unmuddle-badge", UnmuddleBadge);
define("unmuddle-quiz", UnmuddleQuiz);
init().then(() => {
  document.querySelector("#own").textContent = assess("We planted the first row on Monday. The soil was cold, and the robin watched us all morning.", { channel: "blog" }).label;
});
