// category: forging
// tries: one element past a global array
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static volatile int global[4];
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  volatile size_t place = 4;
  global[place] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
