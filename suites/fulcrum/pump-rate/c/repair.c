#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * Returns volume * 60 / minutes, the rate of an infusion pump in whole millilitres per hour.
 * The pump runs at 0 to 999 millilitres per hour. Returns -1 when it cannot do it. pump_rate(500, 120) returns 250.
 */
int pump_rate(int volume, int minutes) {
    if (volume < 0 || minutes <= 0) {
        return -1;
    }
    long long rate = 60LL * volume / minutes;
    if (rate > 999) {
        return -1
    }
    return rate;
}
