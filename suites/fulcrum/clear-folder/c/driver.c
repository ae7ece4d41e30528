#include "fulcrum_driver.h"

int clear_folder(const char *folder);

void drive(const char *function, Reader *in, Writer *out) {
    if (clear_folder(read_text(in)) != 0) {
        write_error(out, "not deleted");
        return;
    }
    write_int(out, 0);
}
