function clean(words) {
  const result = [];
  for (const word of words) {
    if (word) result.push(word.trim());
  }
  return result;
}

function merge(target, source) {
  for (const key in source) {
    if (typeof source[key] === 'object') {
      target[key] = merge(target[key], source[key]);
    } else {
      target[key] = source[key];
    }
  }
  return target;
}

function count(text) {
  const counts = {};
  for (const letter of text) {
    counts[letter] = (counts[letter] || 0) + 1;
  }
  return counts;
}
