/**
 * The {@code coaching} command line: {@link org.coachingtoolkit.examples.cli.Coaching} with one class per command.
 *
 * <p>Exit codes: 0 fine, 1 findings of severity ERROR, 2 unusable input or arguments. Results go to standard output,
 * everything else to standard error; nobody ever sees a stack trace. Nothing here is API.
 */
@NullMarked
package org.coachingtoolkit.examples.cli;

import org.jspecify.annotations.NullMarked;
