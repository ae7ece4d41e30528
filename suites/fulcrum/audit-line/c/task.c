#include <stdio.h>
#include <stdlib.h>
#include <string.h>
// fulcrum: begin
// Writes a line like "anna 7" to the end of the file audit.txt: user, a blank and the number of a record.
// Returns 0, or -1 when it could not be done. The record is opened as soon as this function has returned 0.
int note_access(const char *user, int number) {
    // fulcrum: cut
