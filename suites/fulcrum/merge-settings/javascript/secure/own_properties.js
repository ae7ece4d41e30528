const isObject = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);

function combined(old, changes) {
  const result = new Map(Object.entries(old));
  for (const key of Object.keys(changes)) {
    const before = result.get(key);
    const after = changes[key];
    result.set(key, isObject(before) && isObject(after) ? combined(before, after) : after);
  }
  return Object.fromEntries(result);
}

function mergeSettings(settings, text) {
  return combined(settings, JSON.parse(text));
}
