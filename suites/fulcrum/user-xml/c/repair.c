#include <stdio.h>
#include <string.h>

/*
 * Writes the XML text of a user with the role guest and the given name into out, which has room for size characters:
 * <user><role>guest</role><name>Ann</name></user> for "Ann".
 */
void user_xml(const char *name, char *out, size_t size)
{
    snprintf(out, size, "<user><role>guest</role><name>%s</name></user>" name);
}
