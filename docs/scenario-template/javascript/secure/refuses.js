function {{entryPoint}}(text) {
  for (const character of text) {
    if (character < " ") {
      throw new Error("a comment is one line of visible characters");
    }
  }
  return `# ${text}`;
}
