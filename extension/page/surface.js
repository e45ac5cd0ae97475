// Tells where the focused field stands, when the popup opens over a draft.

import { fieldAround, focused } from "../content/field.js";
import { surfaceOf, titleOf } from "../content/channel.js";

/** @import { Surface } from "../shared/protocol.js" */

globalThis.unmuddleSurface = (surfaces) => {
  const field = fieldAround(focused().element);
  if (!field) return undefined;
  const surface = surfaceOf(field, /** @type {Surface[]} */ (surfaces));
  return surface && { surface: surface.id, channel: surface.channel, title: titleOf(field, surface) };
};
