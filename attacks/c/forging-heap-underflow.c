// category: forging
// tries: one element before the start, unnoticed
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile block = malloc(count * sizeof(int));
  block[-1] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
