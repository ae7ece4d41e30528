#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct Patient {
    char number[40];
    char name[40];
    char phone[40];
    char city[40];
    char insurance[40];
};

// Sets the field of patient that is called field (number, name, phone, city or insurance) to value and returns 1.
// Returns 0 when the field does not exist. Called by the web page where patients change their phone and their city.
int update_patient(struct Patient *patient, const char *field, const char *value) {
    static const char *const fields[] = {"number", "name", "phone", "city", "insurance"};
    char *base = (char *) patient;
    for (int i = 1; i < 5; i++) {
        if (strcmp(fields[i], field) == 0) {
            strncpy(base + 40 * i, value, 39);
            base[40 * i + 39] = '\0';
            return 1;
        }
    }
    return 0;
}
