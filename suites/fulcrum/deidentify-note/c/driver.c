#include "fulcrum_driver.h"

void hide_numbers(char *note);

void drive(const char *function, Reader *in, Writer *out) {
    char *note = read_text(in);
    hide_numbers(note);
    write_text(out, note);
}
