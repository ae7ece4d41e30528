#include "fulcrum_driver.h"

int pump_rate(int volume, int minutes);

void drive(const char *function, Reader *in, Writer *out) {
    int volume = (int) read_int(in);
    int minutes = (int) read_int(in);
    int rate = pump_rate(volume, minutes);
    if (rate == -1) {
        write_error(out, "the pump cannot do it");
        return;
    }
    write_int(out, rate);
}
