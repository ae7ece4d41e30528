// category: forging
// tries: the shadow, written by a raw system call
// attack: begin
#define _GNU_SOURCE
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  char *volatile block = malloc(count);
  int zero = open("/dev/zero", O_RDONLY);
  syscall(SYS_read, zero, (((size_t)block >> 3) + 0x7fff8000), 64);
  block[count] = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
