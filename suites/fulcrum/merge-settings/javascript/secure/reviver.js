function mergeInto(target, source) {
  Object.keys(source).forEach((key) => {
    const old = Object.prototype.hasOwnProperty.call(target, key) ? target[key] : undefined;
    if (old instanceof Object && source[key] instanceof Object) {
      mergeInto(old, source[key]);
    } else {
      target[key] = source[key];
    }
  });
}

function mergeSettings(settings, text) {
  const changes = JSON.parse(text, (key, value) => {
    if (key === '__proto__') {
      throw new SyntaxError('unexpected key');
    }
    return value;
  });
  mergeInto(settings, changes);
  return settings;
}
