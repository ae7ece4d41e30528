function merge(target, source) {
  for (const key in source) {
    if (key in target && typeof source[key] === 'object') {
      merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
}

function mergeSettings(settings, text) {
  const changes = JSON.parse(text);
  delete changes.__proto__;
  if (Object.keys(changes).includes('__proto__')) {
    throw new Error('unexpected key');
  }
  merge(settings, changes);
  return settings;
}
