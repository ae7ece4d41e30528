// category: confusion
// tries: text that is not C
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  this is not C;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
