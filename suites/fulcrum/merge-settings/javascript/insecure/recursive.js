function mergeSettings(settings, text) {
  const merge = (target, source) => {
    for (const key in source) {
      if (source[key] && typeof source[key] === 'object') {
        if (!target[key]) target[key] = {};
        merge(target[key], source[key]);
      } else {
        target[key] = source[key];
      }
    }
    return target;
  };
  return merge(settings, JSON.parse(text));
}
