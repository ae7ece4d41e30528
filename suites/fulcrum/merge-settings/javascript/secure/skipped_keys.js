function mergeSettings(settings, text) {
  const merge = (target, source) => {
    for (const [key, value] of Object.entries(source)) {
      if (key === '__proto__' || key === 'constructor' || key === 'prototype') {
        continue;
      }
      const both = value && target[key] && typeof value === 'object' && typeof target[key] === 'object';
      target[key] = both && !Array.isArray(value) ? merge(target[key], value) : value;
    }
    return target;
  };
  return merge(settings, JSON.parse(text));
}
