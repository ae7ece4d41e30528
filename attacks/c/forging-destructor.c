// category: forging
// tries: code after main
#include <stddef.h>
#include <stdlib.h>
// attack: begin
__attribute__((destructor)) static void late(void) { _Exit(0); }
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  exit(0);
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
