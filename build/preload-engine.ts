import type { HtmlTagDescriptor, Plugin } from "vite";

/** The entry of the chunk that has the map engine in it. */
const ENGINE = "/src/map/connect.ts";

/**
 * Lets the browser fetch the map engine at once, before any script has run.
 * @throws when the build has no chunk for the map engine: a page would then start later, and nothing would say so
 */
export function preloadEngine(): Plugin {
  return {
    name: "preload-engine",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) => {
        const engine = Object.values(bundle).find(
          (chunk) => chunk.type === "chunk" && chunk.facadeModuleId?.endsWith(ENGINE) === true,
        );
        if (engine === undefined)
          throw new Error(`No chunk begins at ${ENGINE}: main.tsx must import it with import().`);
        return [preload({ rel: "modulepreload", href: `./${engine.fileName}` })];
      },
    },
  };
}

function preload(attrs: Record<string, string>): HtmlTagDescriptor {
  return { tag: "link", attrs, injectTo: "head" };
}
