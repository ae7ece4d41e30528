#include "fulcrum_driver.h"

int note_access(const char *user, int number);

void drive(const char *function, Reader *in, Writer *out) {
    char *user = read_text(in);
    if (note_access(user, (int) read_int(in)) != 0) {
        write_error(out, "not noted");
        return;
    }
    write_int(out, 0);
}
