// category: forging
// tries: an indirect function, resolved before main
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static int one(void) { return 1; }
static void *resolve(void) { exit(0); return one; }
int helper(void) __attribute__((ifunc("resolve")));
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  return helper();
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
