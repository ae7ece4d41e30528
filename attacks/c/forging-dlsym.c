// category: forging
// tries: the sanitizer through the dynamic loader
#include <stddef.h>
#include <stdlib.h>
// attack: begin
extern void *dlsym(void *, const char *);
static void prepare(void) { void (*set)(int) = (void (*)(int))dlsym(0, "__asan_set_error_exit_code"); if (set) set(0); }
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
