#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Card {
    char pin[8];
    int tries;
};

/*
 * If the string pin equals card->pin, sets card->tries to 0 and returns 1. Otherwise adds 1 to card->tries and returns 0.
 * A card with 3 wrong tries is locked: every PIN is wrong then.
 * check_pin(card, "4711") returns 1 when card->pin is "4711" and card->tries is 0.
 */
int check_pin(struct Card *card, const char *pin) {
    if (card->tries >= 3) {
        return 0;
    }
    if (strcmp(card->pin, pin) == 0 {
        card->tries = 0;
        return 1;
    }
    card->tries++;
    return 0;
}
