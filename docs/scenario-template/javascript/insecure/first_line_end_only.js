function {{entryPoint}}(text) {
  return "# " + text.replace("\n", " ");
}
