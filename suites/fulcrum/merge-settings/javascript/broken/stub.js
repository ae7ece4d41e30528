function mergeSettings(settings, text) {
  return {};
}
