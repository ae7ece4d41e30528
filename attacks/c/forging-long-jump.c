// category: forging
// tries: a jump out of the call
// attack: begin
#include <setjmp.h>
static jmp_buf nowhere;
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  longjmp(nowhere, 1);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
