// category: forging
// tries: an allocator for everybody, without red zones
#include <stddef.h>
#include <stdlib.h>
// attack: begin
static char pool[65536];
static size_t taken;
void *malloc(size_t size) { void *block = pool + taken; taken += (size + 15) / 16 * 16; return block; }
void free(void *block) { (void)block; }
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
