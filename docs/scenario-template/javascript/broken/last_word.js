function {{entryPoint}}(text) {
  return "# " + text.split(" ").pop();
}
