/* Makes a compiler that has started up stay, and copies of it compile: starting costs cc1 as much as compiling a short program.

   Loaded into cc1 (LD_PRELOAD), whose input includes PROGRAM. When cc1 opens that, all that does not depend on the program has been
   set up, and cc1 becomes a server: it reads programs from descriptor 0 and for each forks a copy, which takes the program for
   PROGRAM and goes on. What the copy writes to its standard output, the assembly, is the answer on descriptor 1; an empty answer
   says that the program was not compiled. Both are frames: a 32-bit little-endian length and as many bytes.

   A copy can read files, compute, write to its output and end; the kernel refuses it everything else, and limits its time and memory. */

#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { LARGEST_PROGRAM = 8 << 20, LARGEST_ASSEMBLY = 32 << 20, CPU_SECONDS = 5, WALL_SECONDS = 60 };
static const rlim_t MEMORY = (rlim_t)2 << 30;

static int serving;

static int take(void *bytes, size_t size) {
    for (size_t done = 0; done < size;) {
        ssize_t more = read(0, (char *)bytes + done, size - done);
        if (more <= 0) return 0;
        done += (size_t)more;
    }
    return 1;
}

static void give(const void *bytes, size_t size) {
    for (size_t done = 0; done < size;) {
        ssize_t more = write(1, (const char *)bytes + done, size - done);
        if (more <= 0) _exit(1);
        done += (size_t)more;
    }
}

static void limit(int what, rlim_t most) {
    struct rlimit value = {most, most};
    if (setrlimit(what, &value) != 0) _exit(2);
}

#define LOAD(field) BPF_STMT(BPF_LD | BPF_W | BPF_ABS, (uint32_t)offsetof(struct seccomp_data, field))
#define RETURN(what) BPF_STMT(BPF_RET | BPF_K, what)
#define ALLOW(number) BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 1), RETURN(SECCOMP_RET_ALLOW)
/* x86-64 is little-endian: the low half of an argument comes first. */
#define ALLOW_READING(number, flags)                                                                        \
    BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, number, 0, 4), LOAD(args[flags]),                                   \
        BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, O_WRONLY | O_RDWR | O_CREAT | O_TRUNC | O_PATH | 0x400000, 0, 1), \
        RETURN(SECCOMP_RET_ERRNO | 30), RETURN(SECCOMP_RET_ALLOW)

static void confine(void) {
    static struct sock_filter filter[] = {
        LOAD(arch), BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0), RETURN(SECCOMP_RET_KILL_PROCESS),
        LOAD(nr), BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1), RETURN(SECCOMP_RET_KILL_PROCESS),
        ALLOW(SYS_read), ALLOW(SYS_write), ALLOW(SYS_mmap), ALLOW(SYS_munmap), ALLOW(SYS_brk), ALLOW(SYS_mremap), ALLOW(SYS_madvise),
        ALLOW(SYS_mprotect), ALLOW(SYS_close), ALLOW(SYS_fstat), ALLOW(SYS_newfstatat), ALLOW(SYS_stat), ALLOW(SYS_lstat), ALLOW(SYS_lseek),
        ALLOW(SYS_pread64), ALLOW(SYS_writev), ALLOW(SYS_access), ALLOW(SYS_readlink), ALLOW(SYS_getcwd), ALLOW(SYS_getrusage),
        ALLOW(SYS_times), ALLOW(SYS_clock_gettime), ALLOW(SYS_gettimeofday), ALLOW(SYS_getpid), ALLOW(SYS_futex), ALLOW(SYS_getrandom),
        ALLOW(SYS_rt_sigaction), ALLOW(SYS_rt_sigprocmask), ALLOW(SYS_rt_sigreturn), ALLOW(SYS_sysinfo), ALLOW(SYS_exit), ALLOW(SYS_exit_group),
        ALLOW_READING(SYS_open, 1), LOAD(nr), ALLOW_READING(SYS_openat, 2),
        RETURN(SECCOMP_RET_ERRNO | 1),
    };
    struct sock_fprog program = {sizeof filter / sizeof *filter, filter};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) != 0) _exit(2);
}

/* In the copy. */
static void become_compiler(int output) {
    int nothing = open("/dev/null", O_RDWR);
    if (dup2(nothing, 0) < 0 || dup2(nothing, 2) < 0 || dup2(output, 1) < 0) _exit(2);
    close(output);
    close(nothing);
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    limit(RLIMIT_CPU, CPU_SECONDS);
    limit(RLIMIT_AS, MEMORY);
    limit(RLIMIT_CORE, 0);
    confine();
}

/* Reads the copy's output to its end; -1 when it is too long or takes too long. */
static ssize_t collect(int from, char *assembly) {
    time_t deadline = time(NULL) + WALL_SECONDS;
    size_t size = 0;
    for (;;) {
        struct pollfd waited = {from, POLLIN, 0};
        if (time(NULL) >= deadline || poll(&waited, 1, WALL_SECONDS * 1000) <= 0) return -1;
        ssize_t more = read(from, assembly + size, LARGEST_ASSEMBLY - size);
        if (more < 0) return -1;
        if (more == 0) return (ssize_t)size;
        size += (size_t)more;
        if (size == LARGEST_ASSEMBLY) return -1;
    }
}

static void answer(const char *assembly, ssize_t size) {
    uint32_t length = size < 0 ? 0 : (uint32_t)size;
    give(&length, sizeof length);
    give(assembly, length);
}

/* cc1 prepares its registers and their costs with the first function that it meets; here before any program. */
static void prepare_registers(void) {
    void (*initialize)(void) = (void (*)(void))dlsym(RTLD_DEFAULT, "_Z14initialize_rtlv");
    if (initialize != NULL) initialize();
}

/* Returns in copies only, with a descriptor of the program. */
static int serve(void) {
    prepare_registers();
    char *assembly = mmap(NULL, LARGEST_ASSEMBLY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    char *text = malloc(LARGEST_PROGRAM);
    if (assembly == MAP_FAILED || text == NULL) _exit(2);
    for (;;) {
        uint32_t length;
        int output[2];
        int program = memfd_create(PROGRAM, 0);
        if (!take(&length, sizeof length) || length > LARGEST_PROGRAM || !take(text, length)) _exit(0);
        if (program < 0 || write(program, text, length) != (ssize_t)length || lseek(program, 0, SEEK_SET) != 0 || pipe(output) != 0) _exit(2);
        pid_t copy = fork();
        if (copy < 0) _exit(2);
        if (copy == 0) {
            close(output[0]);
            become_compiler(output[1]);
            return program;
        }
        close(program);
        close(output[1]);
        ssize_t size = collect(output[0], assembly);
        close(output[0]);
        if (size < 0) kill(copy, SIGKILL);
        int status;
        if (waitpid(copy, &status, 0) != copy || status != 0) size = -1;
        answer(assembly, size);
    }
}

int open(const char *path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    mode_t mode = va_arg(more, mode_t);
    va_end(more);
    if (!serving && strcmp(path, PROGRAM) == 0) {
        serving = 1;
        return serve();
    }
    return (int)syscall(SYS_openat, AT_FDCWD, path, flags, mode);
}
