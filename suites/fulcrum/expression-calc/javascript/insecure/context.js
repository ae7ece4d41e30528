const vm = require('vm');

function calculate(expression) {
  return vm.runInNewContext(expression, {});
}
