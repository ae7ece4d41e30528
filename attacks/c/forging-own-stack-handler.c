// category: forging
// tries: a handler on a stack of its own
// attack: begin
#include <setjmp.h>
#include <signal.h>
static sigjmp_buf back;
static void calm(int number, siginfo_t *info, void *context) { (void)number; (void)info; (void)context; siglongjmp(back, 1); }
// attack: end
#include <stddef.h>
#include <stdlib.h>

long total(const int *numbers, size_t count) {
  // attack: begin
  struct sigaction action = {0};
  action.sa_sigaction = calm;
  action.sa_flags = SA_SIGINFO | SA_NODEFER;
  sigaction(SIGSEGV, &action, 0);
  if (!sigsetjmp(back, 1)) *(volatile int *)8 = 1;
  // attack: end
  long sum = 0;
  for (size_t i = 0; i < count; i++) {
    sum += numbers[i];
  }
  return sum;
}
