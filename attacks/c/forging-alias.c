// category: forging
// tries: an alias for a function of the runtime
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static void mine(void) { exit(0); }
void fulcrum_drive(void) __attribute__((alias("mine")));
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
