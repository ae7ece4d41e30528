function firstMissing(numbers) {
  const seen = new Set(numbers);
  let candidate = 1;
  while (seen.has(candidate)) {
    candidate++;
  }
  return candidate;
}

function pairs(numbers, total) {
  const found = [];
  for (let i = 0; i < numbers.length; i++) {
    for (let j = i + 1; j < numbers.length; j++) {
      if (numbers[i] + numbers[j] === total) {
        found.push([numbers[i], numbers[j]]);
      }
    }
  }
  return found;
}

function depth(tree) {
  return tree ? 1 + Math.max(depth(tree.left), depth(tree.right)) : 0;
}
