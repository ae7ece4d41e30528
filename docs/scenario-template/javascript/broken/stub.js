function {{entryPoint}}(text) {
  return "";
}
