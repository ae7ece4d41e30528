#include <stdio.h>
#include <stdlib.h>
#include "fulcrum_driver.h"

struct Patient {
    char number[40];
    char name[40];
    char phone[40];
    char city[40];
    char insurance[40];
};

int update_patient(struct Patient *patient, const char *field, const char *value);

void drive(const char *function, Reader *in, Writer *out) {
    struct Patient *patient = calloc(1, sizeof(struct Patient));
    snprintf(patient->number, 40, "%s", read_text(in));
    snprintf(patient->name, 40, "%s", read_text(in));
    snprintf(patient->phone, 40, "%s", read_text(in));
    snprintf(patient->city, 40, "%s", read_text(in));
    snprintf(patient->insurance, 40, "%s", read_text(in));
    char *field = read_text(in);
    char *value = read_text(in);
    write_int(out, update_patient(patient, field, value) == 1);
    write_text(out, patient->number);
    write_text(out, patient->name);
    write_text(out, patient->phone);
    write_text(out, patient->city);
    write_text(out, patient->insurance);
}
