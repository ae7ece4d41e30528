#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// fulcrum: begin
// Changes the card number, the text that the customer typed, to what is printed on a statement:
// every digit but the last four is replaced by a star.
// mask_card makes "4111111111111111" to "************1111".
void mask_card(char *number) {
    // fulcrum: cut
