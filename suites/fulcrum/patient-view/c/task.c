#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Record {
    int number;
    const char *patient;
    const char *doctor;
    const char *text;
};
// fulcrum: begin
// Returns the text of the record with this number for user, the person who asks.
// A record belongs to its patient and to its doctor. Returns NULL when there is no such record.
const char *read_record(const struct Record *records, size_t count, const char *user, int number) {
    // fulcrum: cut
