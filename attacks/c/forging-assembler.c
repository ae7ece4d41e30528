// category: forging
// tries: assembler that stores past the end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile block = malloc(count * sizeof(int));
  __asm__ volatile("movl $1, (%0)" : : "r"(block + count) : "memory");
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
