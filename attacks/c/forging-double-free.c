// category: forging
// tries: a block that is freed twice
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile block = malloc(sizeof(int));
  free(block);
  free(block);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
