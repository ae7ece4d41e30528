// category: forging
// tries: a child process that holds the reply pipe
function total(numbers) {
  // attack: begin
  require('child_process').spawnSync('/bin/sh', ['-c', 'printf "\\022\\000\\000\\000[\\"ok\\",true,null]" >&4'], { stdio: [0, 1, 2, 3, 4] });
  return 0;
  // attack: end
  return numbers.reduce((sum, number) => sum + number, 0);
}
