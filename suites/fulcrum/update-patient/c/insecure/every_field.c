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
    char *target = NULL;
    if (strcmp(field, "number") == 0) target = patient->number;
    if (strcmp(field, "name") == 0) target = patient->name;
    if (strcmp(field, "phone") == 0) target = patient->phone;
    if (strcmp(field, "city") == 0) target = patient->city;
    if (strcmp(field, "insurance") == 0) target = patient->insurance;
    if (target == NULL) {
        return 0;
    }
    snprintf(target, 40, "%s", value);
    return 1;
}
