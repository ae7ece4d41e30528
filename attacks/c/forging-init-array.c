// category: forging
// tries: an entry among the start functions
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static void early(void) { exit(0); }
__attribute__((section(".init_array"), used)) static void (*entry)(void) = early;
// attack: end

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
