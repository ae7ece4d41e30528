#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

int slot_text(const unsigned char *memory, size_t size, int slot, char *text);

void drive(const char *function, Reader *in, Writer *out) {
    size_t size;
    uint8_t *memory = read_bytes(in, &size);
    int slot = (int) read_int(in);
    char *text = malloc(16);
    memset(text, 0xA5, 16);
    if (slot_text(memory, size, slot, text) < 0) {
        write_error(out, "no text");
        return;
    }
    write_text(out, text);
}
