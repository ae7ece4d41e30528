#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the record of a person to record, which has room for 21 characters: 12 characters with the name and 8 with the city,
// both filled up with blanks, and the terminating zero. "Anna" and "Oslo" make "Anna        Oslo    ".
void fixed_record(const char *name, const char *city, char *record) {
    memset(record, ' ', 20);
    memcpy(record, name, strlen(name));
    memcpy(record + 12, city, strlen(city));
    record[20] = '\0';
}
