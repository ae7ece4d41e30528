/*
 * tree-sitter's runtime in one unit with one function on top: it parses a text and hands the whole tree out as a row of numbers.
 * Compiled by `fulcrum setup` together with the grammars; read by dev.fulcrum.syntax.FlatTree, which documents the numbers.
 *
 * A parse begins and ends within one call on one thread, so reference counts need no locks and memory is taken from a bench that is
 * thrown away as a whole. What does not fit on it comes from the C library.
 */
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define TREE_SITTER_ATOMIC_H_
static inline size_t atomic_load(const volatile size_t *value) { return *value; }
static inline uint32_t atomic_inc(volatile uint32_t *count) { return ++*(uint32_t *)count; }
static inline uint32_t atomic_dec(volatile uint32_t *count) { return --*(uint32_t *)count; }

enum { BENCH_BYTES = 96 * 1024, HEADER = 16 };

static _Thread_local __attribute__((tls_model("initial-exec"))) struct {
  char *start;
  char *next;
  char *end;
} bench;

static inline int is_on_bench(const void *block) {
  return (uintptr_t)block - (uintptr_t)bench.start < (uintptr_t)bench.end - (uintptr_t)bench.start;
}

/* The size stands in front of each block. */
static inline void *take(size_t size) {
  size_t left = (size_t)(bench.end - bench.next);
  if (size > left || HEADER + ((size + 15) & ~(size_t)15) > left) return malloc(size ? size : 1);
  char *block = bench.next + HEADER;
  *(size_t *)bench.next = size;
  bench.next = block + ((size + 15) & ~(size_t)15);
  return block;
}

static inline void *take_clear(size_t count, size_t size) {
  void *block = take(count * size);
  return block ? memset(block, 0, count * size) : NULL;
}

static inline void give(void *block) {
  if (!is_on_bench(block)) free(block);
}

static inline void *retake(void *block, size_t size) {
  if (!block) return take(size);
  if (!is_on_bench(block)) return realloc(block, size);
  size_t before = *(size_t *)((char *)block - HEADER);
  if (before >= size) return block;
  void *larger = take(size);
  return larger ? memcpy(larger, block, before) : NULL;
}

#define ts_malloc take
#define ts_calloc take_clear
#define ts_realloc retake
#define ts_free give

#include "get_changed_ranges.c"
#include "language.c"
#include "lexer.c"
#include "node.c"
#include "parser.c"
#include "stack.c"
#include "subtree.c"
#include "tree.c"
#include "tree_cursor.c"
#include "wasm_store.c"

/* Of one node; equal to the constants of FlatTree. */
enum { SYMBOL, FIELD, START, END, LINE, COLUMN, CHILDREN, CELLS };
enum { MISSING = 1 << 16 };

/* Instead of a number of nodes. */
enum { TOO_DEEP = -1, TOO_LARGE = -2 };

/* Nodes that trees do not show lie in between, and each takes a frame of the stack. */
enum { MOST_FRAMES = 2000 };

typedef struct {
  const TSLanguage *language;
  int32_t *cells;
  uint32_t nodes;
  uint32_t room;
  uint32_t deepest;
  uint32_t frames;
  int32_t failure;
} Copy;

static int32_t *add(Copy *copy, Subtree tree, TSSymbol symbol, uint32_t field, Length start) {
  if (copy->nodes == copy->room) {
    copy->room = 2 * copy->room + 16;
    int32_t *larger = copy->room > INT32_MAX / CELLS ? NULL : realloc(copy->cells, sizeof(int32_t) * CELLS * copy->room);
    if (!larger) {
      copy->failure = TOO_LARGE;
      return NULL;
    }
    copy->cells = larger;
  }
  int32_t *cells = copy->cells + (size_t)CELLS * copy->nodes++;
  cells[SYMBOL] = ts_language_public_symbol(copy->language, symbol) | (ts_subtree_missing(tree) ? MISSING : 0);
  cells[FIELD] = (int32_t)field;
  cells[START] = (int32_t)start.bytes;
  cells[END] = (int32_t)(start.bytes + ts_subtree_size(tree).bytes);
  cells[LINE] = (int32_t)start.extent.row + 1;
  cells[COLUMN] = (int32_t)start.extent.column + 1;
  cells[CHILDREN] = 0;
  return cells;
}

static uint32_t field_of(const TSLanguage *language, uint32_t production, uint32_t index) {
  const TSFieldMapEntry *entry, *end;
  ts_language_field_map(language, production, &entry, &end);
  for (; entry < end; entry++) {
    if (!entry->inherited && entry->child_index == index) return entry->field_id;
  }
  return 0;
}

/* The children of a node, those of hidden ones in their place; field is what a hidden parent plays in its own. */
static uint32_t add_children(Copy *copy, Subtree parent, Length position, uint32_t field, uint32_t depth) {
  uint32_t count = ts_subtree_child_count(parent), shown = 0, structural = 0;
  if (count == 0) return 0;
  if (++copy->frames > MOST_FRAMES) copy->failure = TOO_LARGE;
  uint32_t production = ts_subtree_production_id(parent);
  const TSSymbol *aliases = ts_language_alias_sequence(copy->language, production);
  const Subtree *children = ts_subtree_children(parent);
  for (uint32_t i = 0; i < count && !copy->failure; i++) {
    Subtree child = children[i];
    if (i > 0) position = length_add(position, ts_subtree_padding(child));
    TSSymbol alias = 0;
    uint32_t part = 0;
    if (!ts_subtree_extra(child)) {
      alias = aliases ? aliases[structural] : 0;
      part = field_of(copy->language, production, structural);
      if (part == 0) part = field;
      structural++;
    }
    if (alias || ts_subtree_visible(child)) {
      shown++;
      if (depth == copy->deepest) copy->failure = TOO_DEEP;
      uint32_t place = copy->nodes;
      if (!add(copy, child, alias ? alias : ts_subtree_symbol(child), part, position)) break;
      uint32_t below = add_children(copy, child, position, 0, depth + 1);
      copy->cells[(size_t)CELLS * place + CHILDREN] = (int32_t)below;
    } else {
      shown += add_children(copy, child, position, part, depth);
    }
    position = length_add(position, ts_subtree_size(child));
  }
  copy->frames--;
  return shown;
}

/*
 * Parses UTF-8. Gives the nodes in the order in which they begin, CELLS numbers each, and their number; or NULL and TOO_DEEP when
 * nodes lie more than `deepest` levels in each other, TOO_LARGE when this way of copying is not up to the tree.
 */
__attribute__((visibility("default")))
int32_t *fulcrum_flat_tree(const TSLanguage *language, const char *text, uint32_t length, uint32_t deepest, int32_t *nodes) {
  char *memory = malloc(BENCH_BYTES);
  bench.start = bench.next = memory;
  bench.end = memory ? memory + BENCH_BYTES : NULL;
  TSParser *parser = ts_parser_new();
  ts_parser_set_language(parser, language);
  TSTree *tree = ts_parser_parse_string(parser, NULL, text, length);
  Subtree root = tree->root;
  Copy copy = {.language = language, .deepest = deepest};
  copy.room = ts_subtree_visible_descendant_count(root) + 1;
  copy.cells = malloc(sizeof(int32_t) * CELLS * copy.room);
  if (!copy.cells) copy.failure = TOO_LARGE;
  Length start = ts_subtree_padding(root);
  if (!copy.failure && add(&copy, root, ts_subtree_symbol(root), 0, start)) {
    uint32_t below = add_children(&copy, root, start, 0, 1);
    copy.cells[CHILDREN] = (int32_t)below;
  }
  ts_tree_delete(tree);
  ts_parser_delete(parser);
  bench.start = bench.next = bench.end = NULL;
  free(memory);
  if (copy.failure) {
    free(copy.cells);
    *nodes = copy.failure;
    return NULL;
  }
  *nodes = (int32_t)copy.nodes;
  return copy.cells;
}

__attribute__((visibility("default"))) void fulcrum_free(void *block) { free(block); }

