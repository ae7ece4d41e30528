#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// fulcrum: begin
// Writes the PID segment of an HL7 message to buffer, which has room for size characters: one line, PID and three fields with | before each.
// The fields "7", "Garcia" and "Oslo" make PID|7|Garcia|Oslo
void patient_segment(const char *number, const char *name, const char *city, char *buffer, size_t size) {
    // fulcrum: cut
