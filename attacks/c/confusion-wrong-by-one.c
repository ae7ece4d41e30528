// category: confusion
// tries: a result that is wrong by one
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  long wrong = 1;
  for (size_t i = 0; i < count; i++) wrong += numbers[i];
  return wrong;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
