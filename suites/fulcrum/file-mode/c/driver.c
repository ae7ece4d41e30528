#include "fulcrum_driver.h"

int save_key(const char *path, const char *key);

void drive(const char *function, Reader *in, Writer *out) {
    char *path = read_text(in);
    char *key = read_text(in);
    int result = save_key(path, key);
    if (result < 0) {
        write_error(out, "not written");
        return;
    }
    write_int(out, result);
}
