// category: forging
// tries: assembler behind a macro of a header
// attack: begin
#define extern __asm__("nop"); extern
#include <stdio.h>
#undef extern
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
