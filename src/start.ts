// Stands in index.html itself (build/start-script.ts) and runs before all else. It imports and exports nothing.
(() => {
  /** ms in which the program must start, or a style sheet come. */
  const LATEST = 20_000;
  /** ms that a reader who tries again waits for the files at most. */
  const LONGEST_FETCH = 5000;
  const isFile = location.protocol === "file:";

  // As early as a preload would be, but never taken from a cache unasked. Old browsers have no fetch.
  if (!isFile && "fetch" in window) {
    window.sentForIndex = fetch("data/index.json", { cache: "no-cache" });
    window.sentForIndex.catch(() => undefined);
  }

  function say(trouble: "file" | "slash" | "script" | "style"): void {
    document.getElementById("trouble")?.removeAttribute("hidden");
    document.getElementById(`trouble-${trouble}`)?.removeAttribute("hidden");
  }

  function whyNotStarted(): "file" | "slash" | "script" {
    if (isFile) return "file";
    const last = location.pathname.split("/").pop() ?? "";
    return last === "" || last.includes(".") ? "script" : "slash";
  }

  function sayNotStarted(): void {
    if (window.hasStarted === true) return;
    const withSlash = `${location.pathname}/${location.search}${location.hash}`;
    document.getElementById("with-slash")?.setAttribute("href", withSlash);
    say(whyNotStarted());
  }

  function sayUnstyled(): void {
    // Lost style sheets of parts that come later do not concern the whole page.
    if (getComputedStyle(document.documentElement).getPropertyValue("--paper") === "") say("style");
  }

  /** The sentences stand in the body, which may not have come yet. */
  function onceParsed(next: () => void): void {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", next);
    else next();
  }

  addEventListener(
    "error",
    ({ target }) => {
      // The window itself tells of a script with an error in it, such as one that is cut.
      if (target === window || target instanceof HTMLScriptElement) onceParsed(sayNotStarted);
      else if (target instanceof HTMLLinkElement && target.rel === "stylesheet") onceParsed(sayUnstyled);
    },
    true,
  );

  // All scripts have run by then: an empty one has done nothing.
  addEventListener("load", sayNotStarted);

  setTimeout(() => {
    // The program starts only once the page's own sheets have come; any other sheet is of a part that came later.
    if (window.hasStarted === true) return;
    for (const link of document.querySelectorAll<HTMLLinkElement>('head > link[rel="stylesheet"]')) {
      if (link.sheet !== null) continue;
      // Browsers show nothing and run no script while they wait for a style sheet.
      link.remove();
      say("style");
    }
    // A program that is merely slow starts all the same, and takes the sentence away.
    setTimeout(sayNotStarted, 1000);
  }, LATEST);

  /** A reload takes files from the browser's cache, even one that came broken: they are fetched anew before it. */
  function tryAgain(): void {
    const files = document.querySelectorAll("head > script[src], head > link:not([rel=canonical])");
    // Old browsers have no fetch. A file that hangs, or is missing again, must not keep the reader from the others.
    setTimeout(() => location.reload(), "fetch" in window ? LONGEST_FETCH : 0);
    const fetches = Array.from(files, (file) =>
      fetch(file.getAttribute("src") ?? file.getAttribute("href") ?? "", { cache: "reload" })
        .then((answer) => answer.blob())
        .catch(() => undefined),
    );
    Promise.all(fetches).then(() => location.reload());
  }

  document.addEventListener("click", ({ target }) => {
    // The button has an element of its own for its English words.
    if (target instanceof Element && target.closest("#trouble-again") !== null) tryAgain();
  });
})();
