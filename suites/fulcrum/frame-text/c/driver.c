#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

int frame_text(const char *text, unsigned char *frame);

void drive(const char *function, Reader *in, Writer *out) {
    char *text = read_text(in);
    unsigned char *frame = malloc(256);
    memset(frame, 0xA5, 256);
    int size = frame_text(text, frame);
    if (size < 0) {
        write_error(out, "not sent");
        return;
    }
    write_bytes(out, frame, (size_t) size);
}
