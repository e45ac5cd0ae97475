// A worker at the edge: the module of wasm is imported, not compiled.

import init, { assess } from "unmuddle";

export default {
  async fetch(request) {
    await init();
    return Response.json(assess(await request.text(), { channel: "organic_post" }));
  },
};
