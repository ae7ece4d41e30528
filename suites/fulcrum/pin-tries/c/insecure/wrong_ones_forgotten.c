#include <stdlib.h>
#include <string.h>

struct Card {
    char pin[8];
    int tries;
};

int check_pin(struct Card *card, const char *pin) {
    if (card->tries >= 3) {
        return 0;
    }
    if (strcmp(card->pin, pin) == 0) {
        card->tries = 0;
        return 1;
    }
    return 0;
}
