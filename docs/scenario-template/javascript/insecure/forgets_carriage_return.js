function {{entryPoint}}(text) {
  return "# " + text.split(/\r?\n/).join(" ");
}
