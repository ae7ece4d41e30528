function firstMissing(numbers) {
  let candidate = 1;
  for (const number of numbers.slice().sort((a, b) => a - b)) {
    if (number == candidate) candidate = candidate + 1;
  }
  return candidate;
}

function pairs(numbers, total) {
  var found = [], seen = {};
  for (var i = 0; i < numbers.length; i++) {
    var other = total - numbers[i];
    if (seen[other]) {
      found.push([other, numbers[i]]);
    }
    seen[numbers[i]] = true;
  }
  return found;
}

function depth(tree) {
  if (!tree) return 0;
  let left = depth(tree.left);
  let right = depth(tree.right);
  return 1 + (left > right ? left : right);
}
