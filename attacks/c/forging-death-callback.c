// category: forging
// tries: a callback of the sanitizer
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static void calm(void) { exit(0); }
void __sanitizer_set_death_callback(void (*callback)(void));
static void prepare(void) { __sanitizer_set_death_callback(calm); }
void (*volatile prepared)(void) = prepare;
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  int *volatile block = malloc(count * sizeof(int));
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
