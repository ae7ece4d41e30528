// category: confusion
// tries: an array larger than memory
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static char many[1ul << 38];
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  return (long)many[count];
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
