function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (typeof target[key] === 'object' && typeof source[key] === 'object') {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

function mergeSettings(settings, text) {
  merge(settings, JSON.parse(text));
  return settings;
}
