/**
 * Recognises in the wording of a goal what can be seen without knowing the school: measures, terms, the action with its
 * object, and smells of vagueness, in Russian, Ukrainian and English. {@link org.coachingtoolkit.core.goal.text.GoalReader}
 * reads, {@link org.coachingtoolkit.core.goal.text.GoalText} holds the marks that were found. One linear pass, no regular
 * expressions; the words are data in {@code lexicon_*.txt}. Verdicts are not made here.
 *
 * <p>No argument may be null unless it is {@code @Nullable}; a null throws {@link NullPointerException} that names it.
 *
 * @since 0.1.0
 */
@NullMarked
package org.coachingtoolkit.core.goal.text;

import org.jspecify.annotations.NullMarked;
