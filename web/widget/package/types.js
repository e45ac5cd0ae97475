// Nothing but types, for those who import them: see `react.d.ts` and `vue.d.ts`.

export {};
