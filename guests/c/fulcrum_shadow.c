/*
 * Guards the address sanitizer's shadow, in which it notes what may be touched: a candidate that replaced its pages with fresh ones
 * would hide its faults. Plain stores and reads into it are caught by the sanitizer itself; these are the calls that it lets pass.
 */
#define _GNU_SOURCE
#include <errno.h>
#include <stdarg.h>
#include <stdint.h>
#include <sys/mman.h>
#include <sys/shm.h>
#include <unistd.h>

static const uintptr_t SHADOW_BEGIN = 0x7fff8000;
static const uintptr_t SHADOW_END = 0x10007fff8000;

void *__real_mmap(void *address, size_t size, int protection, int flags, int descriptor, off_t offset);
void *__real_mremap(void *address, size_t size, size_t new_size, int flags, ...);
int __real_madvise(void *address, size_t size, int advice);
void *__real_shmat(int segment, const void *address, int flags);

static int touches_shadow(const void *address, size_t size) {
    uintptr_t begin = (uintptr_t)address;
    return begin < SHADOW_END && (begin >= SHADOW_BEGIN || size > SHADOW_BEGIN - begin);
}

void *__wrap_mmap(void *address, size_t size, int protection, int flags, int descriptor, off_t offset) {
    if (address != NULL && touches_shadow(address, size)) {
        errno = EINVAL;
        return MAP_FAILED;
    }
    return __real_mmap(address, size, protection, flags, descriptor, offset);
}

void *__wrap_mmap64(void *address, size_t size, int protection, int flags, int descriptor, off_t offset) {
    return __wrap_mmap(address, size, protection, flags, descriptor, offset);
}

void *__wrap_mremap(void *address, size_t size, size_t new_size, int flags, ...) {
    if (flags & MREMAP_FIXED || touches_shadow(address, size)) {
        errno = EINVAL;
        return MAP_FAILED;
    }
    return __real_mremap(address, size, new_size, flags);
}

int __wrap_madvise(void *address, size_t size, int advice) {
    if (touches_shadow(address, size)) {
        errno = EINVAL;
        return -1;
    }
    return __real_madvise(address, size, advice);
}

void *__wrap_shmat(int segment, const void *address, int flags) {
    if (address != NULL) {
        errno = EINVAL;
        return (void *)-1;
    }
    return __real_shmat(segment, address, flags);
}
