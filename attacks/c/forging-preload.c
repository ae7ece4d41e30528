// category: forging
// tries: itself again without its libraries
// attack: begin
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  setenv("LD_PRELOAD", "", 1);
  setenv("ASAN_OPTIONS", "halt_on_error=0:exitcode=0:detect_odr_violation=0", 1);
  execv("/proc/self/exe", (char *[]){"again", 0});
  int *volatile block = malloc(count * sizeof(int));
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
