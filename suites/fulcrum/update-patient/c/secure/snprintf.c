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
    if (!strcmp(field, "phone")) {
        snprintf(patient->phone, sizeof patient->phone, "%s", value);
        return 1;
    }
    if (!strcmp(field, "city")) {
        snprintf(patient->city, sizeof patient->city, "%s", value);
        return 1;
    }
    return 0;
}
