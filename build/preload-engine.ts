import type { Plugin } from "vite";

const ENGINE = "/src/map/connect.ts";

/** Lets the browser fetch the map engine and the data's index while the page itself is still being set up. */
export function preloadEngine(): Plugin {
  return {
    name: "preload-engine",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle).flatMap((chunk) =>
          chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(ENGINE) === true
            ? [
                link({ rel: "modulepreload", href: `./${chunk.fileName}` }),
                link({ rel: "preload", as: "fetch", crossorigin: "", href: "./data/index.json" }),
              ]
            : [],
        ),
    },
  };
}

function link(attrs: Record<string, string>) {
  return { tag: "link", attrs, injectTo: "head" as const };
}
