#include <stdlib.h>
// fulcrum: begin
// Returns the rate of an infusion pump in whole millilitres per hour: volume * 60 / minutes.
// The pump runs at 0 to 999 millilitres per hour. Returns -1 when it cannot do it. pump_rate(500, 120) is 250.
int pump_rate(int volume, int minutes) {
    // fulcrum: body
    if (volume < 0 || minutes <= 0) {
        return -1;
    }
    long long rate = 60LL * volume / minutes;
    // fulcrum: cut
