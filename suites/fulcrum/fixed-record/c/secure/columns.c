#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Writes the record of a person to record, which has room for 21 characters: 12 characters with the name and 8 with the city,
// both filled up with blanks, and the terminating zero. "Anna" and "Oslo" make "Anna        Oslo    ".
void fixed_record(const char *name, const char *city, char *record) {
    size_t name_length = strlen(name);
    size_t city_length = strlen(city);
    memset(record, ' ', 20);
    record[20] = '\0';
    memcpy(record, name, name_length < 12 ? name_length : 12);
    memcpy(record + 12, city, city_length < 8 ? city_length : 8);
}
