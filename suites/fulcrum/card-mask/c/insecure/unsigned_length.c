#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Changes the card number, the text that the customer typed, to what is printed on a statement:
// every digit but the last four is replaced by a star.
// mask_card makes "4111111111111111" to "************1111".
void mask_card(char *number) {
    for (size_t i = 0; i < strlen(number) - 4; i++) {
        if (number[i] == ' ') {
            return;
        }
        number[i] = '*';
    }
}
