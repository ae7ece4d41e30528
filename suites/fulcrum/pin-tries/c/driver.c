#include <stdio.h>
#include <stdlib.h>
#include "fulcrum_driver.h"

struct Card {
    char pin[8];
    int tries;
};

int check_pin(struct Card *card, const char *pin);

void drive(const char *function, Reader *in, Writer *out) {
    struct Card *card = calloc(1, sizeof(struct Card));
    snprintf(card->pin, sizeof card->pin, "%s", read_text(in));
    card->tries = (int) read_int(in);
    char *pin = read_text(in);
    write_int(out, check_pin(card, pin) != 0);
    write_int(out, card->tries);
}
