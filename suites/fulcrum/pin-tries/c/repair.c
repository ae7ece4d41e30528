#include <stdlib.h>
#include <string.h>

struct Card {
    char pin[8];
    int tries;
};

// Returns 1 when pin is the PIN of card, and 0 otherwise.
// The card's tries are the number of wrong PINs since the last right one; keep it up to date.
// A card with 3 wrong tries is locked: every PIN is wrong then.
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
