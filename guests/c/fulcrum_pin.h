/* Pinning: makes clock, process numbers and seeds the same in every process that is pinned with the same number. */
#ifndef FULCRUM_PIN_H
#define FULCRUM_PIN_H

#include <stdint.h>

void fulcrum_pin(int64_t seed);

#endif
