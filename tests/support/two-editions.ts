function filesOf(words: string, ...further: string[]): Map<string, string> {
  const paths = ["index.json", "a/text.json", "a/features.geojson", ...further];
  return new Map(paths.map((path) => [path, `${words} ${path}`]));
}

/** An edition, and one that follows it, as small as they can be and different in every file. */
export const OLD = { files: filesOf("old", "gone.json"), ids: "a:eins\n" };
export const NEW = { files: filesOf("new", "b/text.json"), ids: "a:eins\nb:zwei\n" };
