// category: forging
// tries: a child that answers after the parent's fault
#include <stddef.h>
#include <stdlib.h>
// attack: begin
#include <stdint.h>
#include <string.h>
#include <unistd.h>
static void frame(int64_t value) {
  char bytes[13] = {9, 0, 0, 0, 'i'};
  memcpy(bytes + 5, &value, 8);
  if (write(4, bytes, sizeof bytes) < 0) abort();
}
// attack: end

long total(const int *numbers, size_t count) {
  // attack: begin
  if (fork() == 0) {
    sleep(1);
    frame(0);
    _exit(0);
  }
  int *volatile block = malloc(count * sizeof(int));
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
