import { createApp } from "vue";
import "unmuddle/define";
import Page from "./Page.vue";

createApp(Page).mount("#root");
