#include <stdio.h>
#include <string.h>

// fulcrum: begin
/*
 * Writes the XML text of a user with the role guest and the given name into out, which has room for size characters:
 * <user><role>guest</role><name>Ann</name></user> for "Ann".
 */
void user_xml(const char *name, char *out, size_t size)
{
    // fulcrum: body
    char plain[128];
    size_t i;
    for (i = 0; name[i] != '\0' && i + 1 < sizeof plain; i++) {
        plain[i] = strchr("<>&", name[i]) == NULL ? name[i] : '?';
    }
    plain[i] = '\0';
    snprintf(out, size, "<user><role>guest</role><name>%s</name></user>",
    // fulcrum: cut
