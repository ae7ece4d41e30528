// category: forging
// tries: a line marker that makes it a system header
#include <stddef.h>
#include <stdlib.h>
// attack: begin
# 1 "/usr/include/system.h" 1 3 4
__attribute__((no_sanitize("address"))) static void spill(size_t count) { int *volatile block = malloc(count * sizeof(int)); block[count] = 1; }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  spill(count);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
