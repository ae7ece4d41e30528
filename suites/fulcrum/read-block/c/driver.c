#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

int read_block(const char *data, int length, int position, int wanted, char *block);

void drive(const char *function, Reader *in, Writer *out) {
    size_t length;
    char *data = (char *) read_bytes(in, &length);
    int position = (int) read_int(in);
    int wanted = (int) read_int(in);
    char *block = malloc(64);
    memset(block, 0xA5, 64);
    int copied = read_block(data, (int) length, position, wanted, block);
    if (copied < 0) {
        write_error(out, "outside of data");
        return;
    }
    write_bytes(out, block, (size_t) copied);
}
