// category: forging
// tries: assert defined away
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#define assert(condition) ((void)0)
#define NDEBUG
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  assert(count == 0);
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
