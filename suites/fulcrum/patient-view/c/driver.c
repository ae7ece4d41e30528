#include <stdlib.h>
#include "fulcrum_driver.h"

struct Record {
    int number;
    const char *patient;
    const char *doctor;
    const char *text;
};

const char *read_record(const struct Record *records, size_t count, const char *user, int number);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count = (size_t) read_int(in);
    struct Record *records = malloc(count * sizeof(struct Record));
    for (size_t i = 0; i < count; i++) {
        records[i].number = (int) read_int(in);
        records[i].patient = read_text(in);
        records[i].doctor = read_text(in);
        records[i].text = read_text(in);
    }
    const char *user = read_text(in);
    write_text(out, read_record(records, count, user, (int) read_int(in)));
}
