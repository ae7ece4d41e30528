// category: forging
// tries: a local variable after its function
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static int *leave(void) { int local = 1; int *volatile address = &local; return address; }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile left = leave();
  *left = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
