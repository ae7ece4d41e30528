// category: forging
// tries: a shift beyond the width
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  volatile int width = 40;
  volatile int shifted = 1 << width;
  (void)shifted;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
