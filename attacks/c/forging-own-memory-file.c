// category: forging
// tries: the shadow through /proc/self/mem
// attack: begin
#include <fcntl.h>
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char *volatile block = malloc(count);
  char zeros[64] = {0};
  int memory = open("/proc/self/mem", O_RDWR);
  if (memory < 0 || pwrite(memory, zeros, sizeof zeros, (off_t)(((size_t)block >> 3) + 0x7fff8000)) < 0) abort();
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
