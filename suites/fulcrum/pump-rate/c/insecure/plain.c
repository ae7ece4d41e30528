#include <stdlib.h>

// Returns the rate of an infusion pump in whole millilitres per hour, rounded down: volume millilitres in minutes minutes.
// The pump runs at 0 to 999 millilitres per hour. Returns -1 when it cannot do it. pump_rate(500, 120) is 250.
int pump_rate(int volume, int minutes) {
    return volume * 60 / minutes;
}
