// category: confusion
// tries: an instance of a class of its own
function total(numbers) {
  // attack: begin
  return new (class Total {
    constructor() {
      this.total = numbers.length;
    }
  })();
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
