/*
 * Stand-ins for the sources of weak randomness, put in the place of the libc functions by the linker (--wrap). Unpinned they hand
 * through. A pinned clock starts at a fixed moment and goes on by one microsecond with every look at it, so that a loop that waits
 * for it ends. getrandom, arc4random and /dev/urandom stay what they are.
 */
#define _GNU_SOURCE
#include "fulcrum_pin.h"

#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <sys/random.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <sys/times.h>
#include <time.h>
#include <unistd.h>

enum { PINNED_PROCESS = 4242, FORBIDDEN_CALL = 92 };

static int pinned;
static int64_t microseconds;

time_t __real_time(time_t *result);
int __real_clock_gettime(clockid_t clock, struct timespec *result);
int __real_gettimeofday(struct timeval *restrict result, void *restrict zone);
int __real_timespec_get(struct timespec *result, int base);
clock_t __real_clock(void);
clock_t __real_times(struct tms *result);
pid_t __real_getpid(void);
pid_t __real_getppid(void);
pid_t __real_gettid(void);

void fulcrum_pin(int64_t seed) {
    pinned = 1;
    microseconds = (1700000000 + (int64_t)((uint64_t)seed % 1000000007u)) * 1000000;
    srandom((unsigned)seed);
    srand48((long)seed);
}

static int64_t look(void) {
    return microseconds++;
}

time_t __wrap_time(time_t *result) {
    if (!pinned) {
        return __real_time(result);
    }
    time_t now = (time_t)(look() / 1000000);
    if (result != NULL) {
        *result = now;
    }
    return now;
}

int __wrap_clock_gettime(clockid_t clock, struct timespec *result) {
    if (!pinned) {
        return __real_clock_gettime(clock, result);
    }
    int64_t now = look();
    result->tv_sec = (time_t)(now / 1000000);
    result->tv_nsec = (long)(now % 1000000) * 1000;
    return 0;
}

int __wrap_gettimeofday(struct timeval *restrict result, void *restrict zone) {
    if (!pinned) {
        return __real_gettimeofday(result, zone);
    }
    int64_t now = look();
    result->tv_sec = (time_t)(now / 1000000);
    result->tv_usec = (suseconds_t)(now % 1000000);
    return 0;
}

int __wrap_timespec_get(struct timespec *result, int base) {
    if (!pinned) {
        return __real_timespec_get(result, base);
    }
    __wrap_clock_gettime(CLOCK_REALTIME, result);
    return base;
}

clock_t __wrap_clock(void) {
    return pinned ? (clock_t)(look() % 1000000) : __real_clock();
}

clock_t __wrap_times(struct tms *result) {
    clock_t now = __real_times(result);
    if (!pinned) {
        return now;
    }
    if (result != NULL) {
        *result = (struct tms){0, 0, 0, 0};
    }
    return (clock_t)(look() / 10000);
}

pid_t __wrap_getpid(void) {
    return pinned ? PINNED_PROCESS : __real_getpid();
}

pid_t __wrap_getppid(void) {
    return pinned ? PINNED_PROCESS - 1 : __real_getppid();
}

pid_t __wrap_gettid(void) {
    return pinned ? PINNED_PROCESS : __real_gettid();
}

/* Raw system calls would go round the sanitizer's checks; those that only ask for a number or for randomness stay open. */
long __wrap_syscall(long number, ...) {
    if (number == SYS_getpid || number == SYS_gettid) {
        return __wrap_getpid();
    }
    if (number != SYS_getrandom) {
        _exit(FORBIDDEN_CALL);
    }
    va_list arguments;
    va_start(arguments, number);
    void *buffer = va_arg(arguments, void *);
    size_t size = va_arg(arguments, size_t);
    unsigned flags = va_arg(arguments, unsigned);
    va_end(arguments);
    return getrandom(buffer, size, flags);
}
