const clean = (words) => words.filter((word) => word && word.length > 1).map((word) => word.trim());

function merge(target, source) {
  for (const key of Object.keys(source)) {
    if (key === '__proto__' || key === 'constructor') {
      continue;
    }
    const value = source[key];
    target[key] = value && typeof value === 'object' ? merge(target[key] ?? {}, value) : value;
  }
  return target;
}

function count(text) {
  const counts = {};
  let i = 0;
  do {
    const letter = text[i];
    counts[letter] = (counts[letter] || 0) + 1;
    i += 1;
  } while (i < text.length);
  return counts;
}
