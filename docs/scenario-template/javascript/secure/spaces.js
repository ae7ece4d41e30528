function {{entryPoint}}(text) {
  return "# " + text.replace(/[\r\n]+/g, " ");
}
