/**
 * Code that was published elsewhere: pairs of secure and insecure programs as truth and training data, and what a suite shares with such
 * texts. Reads and writes files; knows tasks, and no model, sandbox or store.
 */
@NullMarked
package dev.fulcrum.corpus;

import org.jspecify.annotations.NullMarked;
