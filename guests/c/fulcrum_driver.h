/*
 * What a task's driver.c may use: it decodes the arguments of one call, calls the candidate and writes the result.
 * The names are linked as fulcrum_*, so that a candidate may have a read_text of its own.
 */
#ifndef FULCRUM_DRIVER_H
#define FULCRUM_DRIVER_H

#include <stddef.h>
#include <stdint.h>

/* The arguments of one call, in order. Asking for another type than the tester sent ends the process. */
typedef struct Reader Reader;

/* The results of one call; several make a list. */
typedef struct Writer Writer;

int64_t read_int(Reader *in) __asm__("fulcrum_read_int");
double read_double(Reader *in) __asm__("fulcrum_read_double");

/* malloc of exactly length + 1, NUL-terminated; NULL for None. */
char *read_text(Reader *in) __asm__("fulcrum_read_text");

/* malloc of exactly size. */
uint8_t *read_bytes(Reader *in, size_t *size) __asm__("fulcrum_read_bytes");

/* malloc of exactly count elements. */
int *read_ints(Reader *in, size_t *count) __asm__("fulcrum_read_ints");
double *read_doubles(Reader *in, size_t *count) __asm__("fulcrum_read_doubles");

/* Reads an int and returns malloc(capacity) filled with 0xA5: an output buffer. */
char *read_buffer(Reader *in, size_t *capacity) __asm__("fulcrum_read_buffer");

void write_int(Writer *out, int64_t value) __asm__("fulcrum_write_int");
void write_double(Writer *out, double value) __asm__("fulcrum_write_double");

/* NULL becomes None. */
void write_text(Writer *out, const char *text) __asm__("fulcrum_write_text");
void write_bytes(Writer *out, const void *bytes, size_t size) __asm__("fulcrum_write_bytes");
void write_ints(Writer *out, const int *values, size_t count) __asm__("fulcrum_write_ints");
void write_doubles(Writer *out, const double *values, size_t count) __asm__("fulcrum_write_doubles");

/* The candidate reported an error: Rejected in the tester, whatever else was written. */
void write_error(Writer *out, const char *message) __asm__("fulcrum_write_error");

/* The driver's own part: one call of the function. */
void drive(const char *function, Reader *in, Writer *out) __asm__("fulcrum_drive");

#endif
