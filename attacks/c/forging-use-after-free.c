// category: forging
// tries: a read of a freed block
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile block = malloc(sizeof(int));
  free(block);
  volatile int old = *block;
  (void)old;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
