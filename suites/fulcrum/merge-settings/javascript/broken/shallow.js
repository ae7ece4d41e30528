function mergeSettings(settings, text) {
  return Object.assign(settings, JSON.parse(text));
}
