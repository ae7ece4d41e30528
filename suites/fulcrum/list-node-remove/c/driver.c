#include <stdlib.h>
#include <string.h>
#include "fulcrum_driver.h"

struct Node {
    int value;
    struct Node *next;
};

struct Node *remove_value(struct Node *head, int value);

void drive(const char *function, Reader *in, Writer *out) {
    size_t count;
    int *items = read_ints(in, &count);
    struct Node *head = NULL;
    for (size_t i = count; i > 0; i--) {
        struct Node *node = malloc(sizeof(struct Node));
        node->value = items[i - 1];
        node->next = head;
        head = node;
    }
    if (strcmp(function, "remove_each") == 0) {
        size_t values;
        int *each = read_ints(in, &values);
        for (size_t i = 0; i < values; i++) {
            head = remove_value(head, each[i]);
        }
    } else {
        head = remove_value(head, (int) read_int(in));
    }
    int *left = malloc((count + 1) * sizeof(int));
    size_t number = 0;
    while (head != NULL && number <= count) {
        struct Node *next = head->next;
        left[number++] = head->value;
        free(head);
        head = next;
    }
    write_ints(out, left, number);
}
