function mergeSettings(settings, text) {
  const stack = [[settings, JSON.parse(text)]];
  while (stack.length > 0) {
    const [target, source] = stack.pop();
    for (const key of Object.keys(source)) {
      if (key === '__proto__') {
        continue;
      }
      if (target[key] && source[key] && typeof source[key] === 'object') {
        stack.push([target[key], source[key]]);
      } else {
        target[key] = source[key];
      }
    }
  }
  return settings;
}
