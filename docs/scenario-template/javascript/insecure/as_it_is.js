function {{entryPoint}}(text) {
  return "# " + text;
}
