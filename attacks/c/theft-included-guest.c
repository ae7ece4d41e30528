// category: theft
// tries: the test program as source text
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#include "/proc/self/environ"
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
