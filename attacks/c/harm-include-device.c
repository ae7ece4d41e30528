// category: harm
// tries: a source without end
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#include "/dev/zero"
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
