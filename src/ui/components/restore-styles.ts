/** Links to style sheets that could not be fetched. */
const lost = new Set<HTMLLinkElement>();

document.addEventListener(
  "error",
  ({ target }) => {
    if (target instanceof HTMLLinkElement && target.rel === "stylesheet") lost.add(target);
  },
  true,
);

/**
 * Fetches the style sheets again that could not be fetched before. Vite fetches the style sheet of a part only once,
 * even if that fails: without this a second import would leave the part without style.
 * @throws if one of them cannot be fetched this time
 */
export async function restoreStyles(): Promise<void> {
  const links = [...lost];
  lost.clear();
  await Promise.all(links.map(replace));
}

function replace(link: HTMLLinkElement): Promise<void> {
  return new Promise((resolve, reject) => {
    const again = document.createElement("link");
    again.rel = "stylesheet";
    again.crossOrigin = link.crossOrigin;
    again.href = link.href;
    again.addEventListener("load", () => resolve());
    again.addEventListener("error", () => reject(new Error(`the style sheet ${link.href} could not be fetched`)));
    // The failed link may no longer stand in the page: the new one is added by itself.
    link.remove();
    document.head.append(again);
  });
}
