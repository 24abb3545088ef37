/**
 * The page of {@code coaching open}: a programme in the browser of the same machine, for whoever types no commands. It
 * shows what the libraries say and calls what they do; {@link org.coachingtoolkit.examples.page.LocalPage} is the way in.
 */
@NullMarked
package org.coachingtoolkit.examples.page;

import org.jspecify.annotations.NullMarked;
