import type { GlobalComponents } from "vue";
import type {} from "unmuddle/vue";

type Props = InstanceType<GlobalComponents["unmuddle-check"]>["$props"];
export const props: Props = { channel: "blog", theme: "dark", onUnmuddleAssess: ({ detail }) => console.log(detail.label) };
// @ts-expect-error there is no such place
export const wrong: Props = { channel: "nowhere" };
