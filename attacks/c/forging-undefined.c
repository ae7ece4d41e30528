// category: forging
// tries: undefined behaviour that happens to give the sum
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  volatile int large = 2147483647;
  volatile int next = large + 1;
  (void)next;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
