// Somebody who trusts the compiler: what is right passes, and what is wrong is an error.

import init, { assess, assessMany, explain, rules, split, UnmuddleError, version, type Context, type Report } from "unmuddle";
import { define, UnmuddleCheck } from "unmuddle/elements";
import { openQuiz, type QuizResult } from "unmuddle/quiz";
import manifest from "unmuddle/custom-elements.json" with { type: "json" };
import "unmuddle/define";

await init({ wasm: new URL("https://example.org/unmuddle_bg.wasm") });
const context: Context = { channel: "job_ad", title: "Marketing Executive" };
const report: Report = assess("words", context);
const label: "marketing" | "sales" | "both" | "neither" = report.label;
for (const { start, end, rule, severity } of report.findings) console.log(label, start - end, rule, severity);
console.log(explain("words").score, split("words").marketing.text, rules()[0]?.title, version());

// @ts-expect-error there is no such place
assess("words", { channel: "nowhere" });
// @ts-expect-error a text is a string
assess(5);

for await (const one of assessMany(["a", { text: "b", context }], { signal: AbortSignal.timeout(5), workers: 0 })) {
  const muddled: boolean = one.muddled;
  console.log(muddled);
}
try {
  assess("words");
} catch (error) {
  if (error instanceof UnmuddleError && error.code === "not_ready") await init();
  // @ts-expect-error there is no such code
  if (error instanceof UnmuddleError && error.code === "nonsense") throw error;
}

const check = document.createElement("unmuddle-check");
check.channel = "advert";
check.value = "words";
const found: UnmuddleCheck | null = document.querySelector("unmuddle-check");
check.addEventListener("unmuddle-assess", ({ detail }) => console.log(detail.muddles, found?.report?.label));
check.addEventListener("unmuddle-error", ({ detail }) => console.log(detail.code));
document.querySelector("unmuddle-quiz")?.addEventListener("unmuddle-result", ({ detail }) => {
  const result: QuizResult = detail;
  console.log(result.scores.overall);
});
// @ts-expect-error a theme that does not exist
check.theme = "pink";
define("my-check", UnmuddleCheck);
const quiz = await openQuiz({ role: "owner", onResult: ({ profile }) => console.log(profile) });
quiz.show(document.body);
console.log(manifest.modules.length);
