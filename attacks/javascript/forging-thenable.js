// category: forging
// tries: an object that calls back twice
function total(numbers) {
  // attack: begin
  return { then(done) { done(true); done(0); } };
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
