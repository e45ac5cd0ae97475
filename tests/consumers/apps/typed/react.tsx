import type {} from "unmuddle/react";

export const right = <unmuddle-badge for="article" channel="blog" theme="auto" />;
// @ts-expect-error there is no such place
export const wrong = <unmuddle-check channel="nowhere" />;
