/*
 * The runtime of C solvers: reads calls from descriptor 3, lets the driver make them, writes results to descriptor 4.
 *
 * Frames are a 32-bit little-endian length and that many bytes. A call is a text (the function) and its arguments, a reply is a
 * sequence of items. Items: i int64 | d double | s size bytes (text) | b size bytes | I count int32[] | D count double[] | n (None)
 * | e size bytes (an error of the candidate) | f size bytes (a sanitizer's report) | m (more memory than allowed).
 * No expected value ever enters this process.
 */
#define _GNU_SOURCE
#include "fulcrum_driver.h"

#include <errno.h>
#include <fcntl.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "fulcrum_pin.h"

enum { REQUESTS = 3, REPLIES = 4, SANITIZER_FAULT = 86, BROKEN_PROTOCOL = 90, TOO_MUCH_MEMORY = 91, REPORT_LIMIT = 4096 };

static const uint32_t FRAME_LIMIT = 32u << 20;
static const size_t MEMORY_LIMIT = 384u << 20;

/* The sanitizers' own interface; gcc does not ship its headers everywhere. */
void __sanitizer_set_report_fd(void *descriptor);
void __sanitizer_set_death_callback(void (*callback)(void));
void __ubsan_get_current_report_data(
    const char **kind, const char **message, const char **file, unsigned *line, unsigned *column, char **address);
int __sanitizer_install_malloc_and_free_hooks(
    void (*allocation)(const volatile void *, size_t), void (*release)(const volatile void *));
int __sanitizer_get_ownership(const volatile void *block);
size_t __sanitizer_get_allocated_size(const volatile void *block);

struct Reader {
    const uint8_t *next;
    const uint8_t *end;
};

struct Writer {
    uint8_t *bytes;
    size_t size;
    size_t capacity;
};

static int report_descriptor = -1;
static atomic_size_t allocated;

/*
 * Fixed here and not in the environment, which a candidate's parent or a driver could set. Leak detection needs ptrace; core dumps
 * are off already, and the sandbox lets nobody set limits.
 */
const char *__asan_default_options(void) {
    return "exitcode=86:detect_leaks=0:symbolize=0:handle_segv=2:handle_sigbus=2:handle_sigfpe=2:handle_sigill=2:handle_abort=0:"
           "allocator_may_return_null=1:max_allocation_size_mb=256:quarantine_size_mb=8:malloc_context_size=4:"
           "detect_stack_use_after_return=1:disable_coredump=0:print_legend=0:allow_user_segv_handler=0";
}

const char *__ubsan_default_options(void) {
    return "exitcode=86:print_stacktrace=0:halt_on_error=1";
}

static void send_all(const void *data, size_t size) {
    const char *next = data;
    while (size > 0) {
        ssize_t sent = write(REPLIES, next, size);
        if (sent < 0 && errno == EINTR) {
            continue;
        }
        if (sent <= 0) {
            _exit(BROKEN_PROTOCOL);
        }
        next += sent;
        size -= (size_t)sent;
    }
}

static void send_last_words(char tag, const char *text, uint32_t size) {
    char frame[9 + REPORT_LIMIT];
    uint32_t length = tag == 'm' ? 1 : 5 + size;
    memcpy(frame, &length, 4);
    frame[4] = tag;
    memcpy(frame + 5, &size, 4);
    memcpy(frame + 9, text, size);
    send_all(frame, 4 + (size_t)length);
}

/* Runs when the address sanitizer is about to end the process; its report lies in a file that nobody else writes to. */
static void report_fault(void) {
    char text[REPORT_LIMIT];
    ssize_t size = pread(report_descriptor, text, sizeof text, 0);
    send_last_words('f', text, size > 0 ? (uint32_t)size : 0);
}

/* Called by the undefined behaviour sanitizer, whose library has a report file of its own. */
void __ubsan_on_report(void) {
    const char *kind, *message, *file;
    unsigned line, column;
    char *address;
    char text[512];
    __ubsan_get_current_report_data(&kind, &message, &file, &line, &column, &address);
    int size = snprintf(text, sizeof text, "runtime error: %s", message);
    send_last_words('f', text, size < 0 ? 0 : size < (int)sizeof text ? (uint32_t)size : (uint32_t)sizeof text - 1);
    _exit(SANITIZER_FAULT);
}

static void count_allocation(const volatile void *block, size_t size) {
    if (block != NULL && atomic_fetch_add(&allocated, size) + size > MEMORY_LIMIT) {
        send_last_words('m', "", 0);
        _exit(TOO_MUCH_MEMORY);
    }
}

static void count_release(const volatile void *block) {
    if (block != NULL && __sanitizer_get_ownership(block)) {
        atomic_fetch_sub(&allocated, __sanitizer_get_allocated_size(block));
    }
}

static void broken_protocol(void) {
    _exit(BROKEN_PROTOCOL);
}

static char peek(const Reader *in) {
    return in->next < in->end ? (char)*in->next : '\0';
}

static void take(Reader *in, void *target, size_t size) {
    if ((size_t)(in->end - in->next) < size) {
        broken_protocol();
    }
    memcpy(target, in->next, size);
    in->next += size;
}

static void expect(Reader *in, char tag) {
    if (peek(in) != tag) {
        broken_protocol();
    }
    in->next++;
}

static void *allocate(size_t size) {
    void *block = malloc(size);
    if (block == NULL) {
        _exit(TOO_MUCH_MEMORY);
    }
    return block;
}

static void *take_array(Reader *in, size_t element, size_t extra, size_t *count) {
    uint32_t length;
    take(in, &length, sizeof length);
    if ((size_t)(in->end - in->next) / element < length) {
        broken_protocol();
    }
    char *block = allocate(length * element + extra);
    take(in, block, length * element);
    if (extra > 0) {
        block[length] = '\0';
    }
    *count = length;
    return block;
}

int64_t read_int(Reader *in) {
    int64_t value;
    expect(in, 'i');
    take(in, &value, sizeof value);
    return value;
}

double read_double(Reader *in) {
    if (peek(in) == 'i') {
        return (double)read_int(in);
    }
    double value;
    expect(in, 'd');
    take(in, &value, sizeof value);
    return value;
}

char *read_text(Reader *in) {
    size_t size;
    if (peek(in) == 'n') {
        in->next++;
        return NULL;
    }
    expect(in, peek(in) == 'b' ? 'b' : 's');
    return take_array(in, 1, 1, &size);
}

uint8_t *read_bytes(Reader *in, size_t *size) {
    expect(in, peek(in) == 's' ? 's' : 'b');
    return take_array(in, 1, 0, size);
}

int *read_ints(Reader *in, size_t *count) {
    expect(in, 'I');
    return take_array(in, sizeof(int), 0, count);
}

/* A list of whole numbers comes as ints, and an empty one too. */
double *read_doubles(Reader *in, size_t *count) {
    if (peek(in) != 'I') {
        expect(in, 'D');
        return take_array(in, sizeof(double), 0, count);
    }
    int *whole = read_ints(in, count);
    double *values = allocate(*count * sizeof(double));
    for (size_t i = 0; i < *count; i++) {
        values[i] = whole[i];
    }
    free(whole);
    return values;
}

char *read_buffer(Reader *in, size_t *capacity) {
    int64_t size = read_int(in);
    if (size < 0 || size > FRAME_LIMIT) {
        broken_protocol();
    }
    *capacity = (size_t)size;
    char *buffer = allocate(*capacity);
    memset(buffer, 0xA5, *capacity);
    return buffer;
}

static void put(Writer *out, const void *data, size_t size) {
    if (size > FRAME_LIMIT || out->size + size > FRAME_LIMIT) {
        _exit(TOO_MUCH_MEMORY);
    }
    if (out->size + size > out->capacity) {
        out->capacity = (out->size + size) * 2 + 256;
        out->bytes = realloc(out->bytes, out->capacity);
        if (out->bytes == NULL) {
            _exit(TOO_MUCH_MEMORY);
        }
    }
    if (size > 0) {
        memcpy(out->bytes + out->size, data, size);
    }
    out->size += size;
}

static void put_tag(Writer *out, char tag) {
    put(out, &tag, 1);
}

static void put_array(Writer *out, char tag, const void *data, size_t count, size_t element) {
    if (count > FRAME_LIMIT) {
        _exit(TOO_MUCH_MEMORY);
    }
    uint32_t length = (uint32_t)count;
    put_tag(out, tag);
    put(out, &length, sizeof length);
    put(out, data, count * element);
}

void write_int(Writer *out, int64_t value) {
    put_tag(out, 'i');
    put(out, &value, sizeof value);
}

void write_double(Writer *out, double value) {
    put_tag(out, 'd');
    put(out, &value, sizeof value);
}

void write_text(Writer *out, const char *text) {
    if (text == NULL) {
        put_tag(out, 'n');
    } else {
        put_array(out, 's', text, strlen(text), 1);
    }
}

void write_bytes(Writer *out, const void *bytes, size_t size) {
    put_array(out, 'b', bytes, size, 1);
}

void write_ints(Writer *out, const int *values, size_t count) {
    put_array(out, 'I', values, count, sizeof(int));
}

void write_doubles(Writer *out, const double *values, size_t count) {
    put_array(out, 'D', values, count, sizeof(double));
}

void write_error(Writer *out, const char *message) {
    const char *text = message == NULL ? "" : message;
    put_array(out, 'e', text, strlen(text), 1);
}

/* Whether a whole piece came; no bytes at all mean that the tester has finished. */
static int receive(void *target, size_t size) {
    char *next = target;
    while (size > 0) {
        ssize_t got = read(REQUESTS, next, size);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            return 0;
        }
        next += got;
        size -= (size_t)got;
    }
    return 1;
}

static void answer(Reader *in, Writer *out) {
    char *function = read_text(in);
    if (function == NULL) {
        broken_protocol();
    } else if (strcmp(function, "fulcrum.pin") == 0) {
        fulcrum_pin(read_int(in));
    } else {
        drive(function, in, out);
    }
    free(function);
}

int main(void) {
    report_descriptor = open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
    if (report_descriptor < 0) {
        return BROKEN_PROTOCOL;
    }
    __sanitizer_set_report_fd((void *)(intptr_t)report_descriptor);
    __sanitizer_set_death_callback(report_fault);
    __sanitizer_install_malloc_and_free_hooks(count_allocation, count_release);
    /* Closes /proc/self/mem, through which a candidate could write past the sanitizer. */
    prctl(PR_SET_DUMPABLE, 0);
    uint32_t size;
    while (receive(&size, sizeof size)) {
        if (size > FRAME_LIMIT) {
            broken_protocol();
        }
        uint8_t *request = allocate(size);
        if (!receive(request, size)) {
            broken_protocol();
        }
        Reader in = {request, request + size};
        Writer out = {NULL, 0, 0};
        uint32_t length = 0;
        put(&out, &length, sizeof length);
        answer(&in, &out);
        fflush(NULL);
        length = (uint32_t)(out.size - sizeof length);
        memcpy(out.bytes, &length, sizeof length);
        send_all(out.bytes, out.size);
        free(out.bytes);
        free(request);
    }
    _exit(0);
}
